# shellcheck shell=bash
# What `play` and `test` need of a machine. Sourced, never run. Each function installs what is
# missing when it may (apt as root, rustup, npm), and otherwise names the exact command and stops.

# Where the build directories of all kinds stand; absolute, since cargo runs from several folders.
BREACH_ROUNDS_TARGET=$(realpath --canonicalize-missing "${BREACH_ROUNDS_TARGET:-target}")
export BREACH_ROUNDS_TARGET

say() { printf '\n\033[1m== %s\033[0m\n' "$*"; }

stop() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# need_packages PROBE:PACKAGE…: installs each Debian package whose probe fails. A probe is a command,
# a file (`/…`) or a shared library (`lib…`).
need_packages() {
    local probe missing=()
    for pair in "$@"; do
        probe=${pair%%:*}
        case $probe in
        /*) [ -e "$probe" ] && continue ;;
        lib*) /sbin/ldconfig -p | grep -q "^[[:space:]]*$probe" && continue ;;
        *) command -v "$probe" >/dev/null && continue ;;
        esac
        missing+=("${pair#*:}")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        say "Installing ${missing[*]}"
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
    else
        stop "missing on this machine; install it with: sudo apt-get install -y --no-install-recommends ${missing[*]}"
    fi
}

# The toolchain that rust-toolchain.toml pins, with its wasm target. rustup does not always install
# it by itself (RUSTUP_AUTO_INSTALL=0), and asking it to needs the network: only when it is missing.
need_toolchain() {
    need_packages cc:gcc cc:libc6-dev
    command -v rustup >/dev/null || PATH=$HOME/.cargo/bin:$PATH
    command -v rustup >/dev/null || stop "rustup is missing; install it as https://rustup.rs says"
    local channel target
    channel=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
    target=wasm32-unknown-unknown
    if rustup run "$channel" rustc --print target-libdir --target "$target" 2>/dev/null | xargs -r test -d &&
        rustup run "$channel" cargo clippy --version >/dev/null 2>&1 &&
        rustup run "$channel" cargo fmt --version >/dev/null 2>&1; then
        return 0
    fi
    say "Installing Rust $channel"
    rustup toolchain install
}

# Node 20 or newer in PATH. Debian 12 has 18: then npm brings a newer one, into the build directory.
need_node() {
    local own=$BREACH_ROUNDS_TARGET/node
    PATH=$own/node_modules/.bin:$PATH
    node_is_new && return 0
    need_packages node:nodejs npm:npm
    node_is_new && return 0
    say "Installing Node 22 (the system's $(node --version) is older than 20)"
    local cpu=x64
    [ "$(uname -m)" = aarch64 ] && cpu=arm64
    npm install --prefix "$own" --no-save --no-audit --no-fund "node-linux-$cpu@22"
    hash -r
    node_is_new || stop "Node 20 or newer is needed; $(command -v node) is $(node --version)"
}

node_is_new() {
    command -v node >/dev/null && [ "$(node --print 'process.versions.node.split(".")[0]')" -ge 20 ]
}

# Whether PostgreSQL's server is here, after installing it where that is allowed. Its own cluster, which
# Debian would make and start, is nobody's wish.
have_postgres() {
    postgres_is_here && return 0
    [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return 1
    mkdir -p /etc/postgresql-common
    [ -e /etc/postgresql-common/createcluster.conf ] ||
        echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
    need_packages postgres:postgresql
    postgres_is_here
}

postgres_is_here() {
    command -v postgres >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null
}

# What a window needs: OpenGL through EGL, with Mesa's software driver where there is no other, and
# the libraries of X11 and Wayland that winit and glutin load when they run.
need_window_libraries() {
    need_packages libEGL.so.1:libegl1 "/usr/lib/$(uname -m)-linux-gnu/dri/swrast_dri.so:libgl1-mesa-dri" \
        libxkbcommon.so.0:libxkbcommon0 libxkbcommon-x11.so.0:libxkbcommon-x11-0 \
        libX11.so.6:libx11-6 libX11-xcb.so.1:libx11-xcb1 libXcursor.so.1:libxcursor1 libXi.so.6:libxi6 \
        libwayland-egl.so.1:libwayland-egl1
}
