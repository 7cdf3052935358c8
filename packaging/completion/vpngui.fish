# Completion of vpngui for fish. Made by vpngui/cli/completion.py.
complete -c vpngui -f
complete -c vpngui -n __fish_use_subcommand -a import -d 'take WireGuard configurations in'
complete -c vpngui -n __fish_use_subcommand -a list -d 'the profiles, and how they are'
complete -c vpngui -n __fish_use_subcommand -a show -d 'all of a profile but its keys'
complete -c vpngui -n __fish_use_subcommand -a export -d 'a profile with its keys'
complete -c vpngui -n __fish_use_subcommand -a rename -d 'call it otherwise'
complete -c vpngui -n __fish_use_subcommand -a remove -d 'forget a profile and its keys'
complete -c vpngui -n __fish_use_subcommand -a up -d 'connect; you are asked in a window'
complete -c vpngui -n __fish_use_subcommand -a down -d 'disconnect; you are asked in a window'
complete -c vpngui -n __fish_use_subcommand -a status -d 'the service, and every tunnel'
complete -c vpngui -n __fish_use_subcommand -a stats -d 'what it carried'
complete -c vpngui -n __fish_use_subcommand -a block -d 'nothing passes any more'
complete -c vpngui -n __fish_use_subcommand -a unblock -d 'ends that, or what a tunnel blocks'
complete -c vpngui -n __fish_use_subcommand -a networks -d 'which network this is, and those you trust'
complete -c vpngui -n __fish_use_subcommand -a grants -d 'answers that are remembered'
complete -c vpngui -n __fish_use_subcommand -a log -d 'answers that were given'
complete -c vpngui -n __fish_use_subcommand -a agent -d 'asks in this terminal instead of in a window'
complete -c vpngui -n __fish_use_subcommand -a demo -d 'a sandbox of its own'
complete -c vpngui -n __fish_use_subcommand -a doctor -d 'what works, what does not, and what to do'
complete -c vpngui -n __fish_use_subcommand -l help
complete -c vpngui -n __fish_use_subcommand -l version
complete -c vpngui -n __fish_use_subcommand -l hidden
complete -c vpngui -n __fish_use_subcommand -l prompt-timeout
complete -c vpngui -n '__fish_seen_subcommand_from import' -l name
complete -c vpngui -n '__fish_seen_subcommand_from import' -l help
complete -c vpngui -n '__fish_seen_subcommand_from import' -l json
complete -c vpngui -n '__fish_seen_subcommand_from import' -F
complete -c vpngui -n '__fish_seen_subcommand_from list' -l names
complete -c vpngui -n '__fish_seen_subcommand_from list' -l help
complete -c vpngui -n '__fish_seen_subcommand_from list' -l json
complete -c vpngui -n '__fish_seen_subcommand_from show' -l help
complete -c vpngui -n '__fish_seen_subcommand_from show' -l json
complete -c vpngui -n '__fish_seen_subcommand_from show' -a '(vpngui list --names 2>/dev/null)'
complete -c vpngui -n '__fish_seen_subcommand_from export' -l output
complete -c vpngui -n '__fish_seen_subcommand_from export' -l help
complete -c vpngui -n '__fish_seen_subcommand_from export' -l json
complete -c vpngui -n '__fish_seen_subcommand_from export' -a '(vpngui list --names 2>/dev/null)'
complete -c vpngui -n '__fish_seen_subcommand_from rename' -l help
complete -c vpngui -n '__fish_seen_subcommand_from rename' -l json
complete -c vpngui -n '__fish_seen_subcommand_from rename' -a '(vpngui list --names 2>/dev/null)'
complete -c vpngui -n '__fish_seen_subcommand_from remove' -l help
complete -c vpngui -n '__fish_seen_subcommand_from remove' -l json
complete -c vpngui -n '__fish_seen_subcommand_from remove' -a '(vpngui list --names 2>/dev/null)'
complete -c vpngui -n '__fish_seen_subcommand_from up' -l no-wait
complete -c vpngui -n '__fish_seen_subcommand_from up' -l yes
complete -c vpngui -n '__fish_seen_subcommand_from up' -l help
complete -c vpngui -n '__fish_seen_subcommand_from up' -l json
complete -c vpngui -n '__fish_seen_subcommand_from up' -a '(vpngui list --names 2>/dev/null)'
complete -c vpngui -n '__fish_seen_subcommand_from down' -l yes
complete -c vpngui -n '__fish_seen_subcommand_from down' -l help
complete -c vpngui -n '__fish_seen_subcommand_from down' -l json
complete -c vpngui -n '__fish_seen_subcommand_from down' -a '(vpngui list --names 2>/dev/null)'
complete -c vpngui -n '__fish_seen_subcommand_from status' -l help
complete -c vpngui -n '__fish_seen_subcommand_from status' -l json
complete -c vpngui -n '__fish_seen_subcommand_from stats' -l by
complete -c vpngui -n '__fish_seen_subcommand_from stats' -l watch
complete -c vpngui -n '__fish_seen_subcommand_from stats' -l reset
complete -c vpngui -n '__fish_seen_subcommand_from stats' -l help
complete -c vpngui -n '__fish_seen_subcommand_from stats' -l json
complete -c vpngui -n '__fish_seen_subcommand_from stats' -a '(vpngui list --names 2>/dev/null)'
complete -c vpngui -n '__fish_seen_subcommand_from block' -l help
complete -c vpngui -n '__fish_seen_subcommand_from block' -l json
complete -c vpngui -n '__fish_seen_subcommand_from unblock' -l help
complete -c vpngui -n '__fish_seen_subcommand_from unblock' -l json
complete -c vpngui -n '__fish_seen_subcommand_from unblock' -a '(vpngui list --names 2>/dev/null)'
complete -c vpngui -n '__fish_seen_subcommand_from networks' -l trust
complete -c vpngui -n '__fish_seen_subcommand_from networks' -l forget
complete -c vpngui -n '__fish_seen_subcommand_from networks' -l help
complete -c vpngui -n '__fish_seen_subcommand_from networks' -l json
complete -c vpngui -n '__fish_seen_subcommand_from grants' -l revoke
complete -c vpngui -n '__fish_seen_subcommand_from grants' -l help
complete -c vpngui -n '__fish_seen_subcommand_from grants' -l json
complete -c vpngui -n '__fish_seen_subcommand_from log' -l limit
complete -c vpngui -n '__fish_seen_subcommand_from log' -l help
complete -c vpngui -n '__fish_seen_subcommand_from log' -l json
complete -c vpngui -n '__fish_seen_subcommand_from agent' -l tty
complete -c vpngui -n '__fish_seen_subcommand_from agent' -l help
complete -c vpngui -n '__fish_seen_subcommand_from demo' -l output
complete -c vpngui -n '__fish_seen_subcommand_from demo' -l headless
complete -c vpngui -n '__fish_seen_subcommand_from demo' -l help
complete -c vpngui -n '__fish_seen_subcommand_from doctor' -l repair
complete -c vpngui -n '__fish_seen_subcommand_from doctor' -l help
complete -c vpngui -n '__fish_seen_subcommand_from doctor' -l json
