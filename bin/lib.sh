# Shared by the scripts in bin/: where we are, how we speak, how we install.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT"
mkdir -p .cache
PYTHON=$ROOT/.venv/bin/python
export PATH="$ROOT/.venv/bin:$PATH"
[ -t 1 ] || export NO_COLOR=1
# Many short processes: who forbids Python to keep what it compiled pays for it at each start.
unset PYTHONDONTWRITEBYTECODE

say() { echo "== $*"; }

# Silent when all is well; the whole output when not. NOW says to the script where it stood.
try() {
  say "$1"
  shift
  local log
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then rm -f "$log"; else
    cat "$log"
    rm -f "$log"
    NOW="${NOW:-} ($*)"
    return 1
  fi
}

die() {
  echo "!! $*" >&2
  exit 1
}

# Installs Debian packages, or says plainly which ones a person must install.
apt_install() {
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    die "Missing: $*. Install it (on Debian: sudo apt-get install $*), then try again."
  fi
  say "Installing $* (apt)"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } \
    >.cache/apt.log 2>&1 || die "apt could not install $*: $(tail -n 3 .cache/apt.log)"
}

# One digest for the content and the names of the files given.
digest() { find "$@" -type f -print0 2>/dev/null | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1; }

# unchanged STAMP DIGEST: was this very content handled already?
unchanged() { [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]; }

free_port() { "$PYTHON" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
