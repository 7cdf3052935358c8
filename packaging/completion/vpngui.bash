# Completion of vpngui for bash. Made by vpngui/cli/completion.py.
_vpngui() {
    local current=${COMP_WORDS[COMP_CWORD]} words kind= name
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W 'import list show export rename remove up down status stats block unblock networks grants log agent demo doctor --help --version --hidden --prompt-timeout' -- "$current")
        return
    fi
    case ${COMP_WORDS[1]} in
        import) words='--name --help --json'; kind=file ;;
        list) words='--names --help --json'; kind=none ;;
        show) words='--help --json'; kind=name ;;
        export) words='--output --help --json'; kind=name ;;
        rename) words='--help --json'; kind=name ;;
        remove) words='--help --json'; kind=name ;;
        up) words='--no-wait --yes --help --json'; kind=name ;;
        down) words='--yes --help --json'; kind=name ;;
        status) words='--help --json'; kind=none ;;
        stats) words='--by --watch --reset --help --json'; kind=name ;;
        block) words='--help --json'; kind=none ;;
        unblock) words='--help --json'; kind=name ;;
        networks) words='--trust --forget --help --json'; kind=none ;;
        grants) words='--revoke --help --json'; kind=none ;;
        log) words='--limit --help --json'; kind=none ;;
        agent) words='--tty --help'; kind=none ;;
        demo) words='--output --headless --help'; kind=none ;;
        doctor) words='--repair --help --json'; kind=none ;;
        *) return ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    elif [[ $kind == name ]]; then
        while IFS= read -r name; do
            [[ $name == "$current"* ]] && COMPREPLY+=("$(printf %q "$name")")
        done < <(vpngui list --names 2>/dev/null)
    elif [[ $kind == file ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -F _vpngui vpngui
