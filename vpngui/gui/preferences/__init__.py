"""What the person chose for this app: values, their file, and the page that changes them."""
