#!/bin/sh
# Create .venv and install into it what the course and its tests need; `make setup`.
set -u
constraints=${CONSTRAINTS:-constraints.txt}

fail() {
    echo "Set-up failed: $1" >&2
    exit 1
}

suits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' \
        2>/dev/null
}

if [ -n "${PYTHON:-}" ]; then
    suits "$PYTHON" || fail "$PYTHON is not a Python 3.11, 3.12 or 3.13."
else
    for PYTHON in python3 python3.13 python3.12 python3.11 none; do
        suits "$PYTHON" && break
    done
    [ "$PYTHON" != none ] || fail "the course needs Python 3.11, 3.12 or 3.13, and\
 python3 here is $(python3 --version 2>/dev/null || echo missing). Install one of these,\
 or name it: make PYTHON=/path/to/python3.12"
fi

free_kb=$(df -Pk . | awk 'NR == 2 { print $4 }')
[ "$free_kb" -ge 3000000 ] ||
    fail "the course needs 3 GB of disk, and $((free_kb / 1000)) MB are free here."

"$PYTHON" -m venv --clear .venv ||
    fail "$PYTHON could not create .venv. Its venv module may be missing (on Debian and\
 Ubuntu: apt install python3-venv)."
.venv/bin/python -m pip install --quiet --disable-pip-version-check --retries 1 \
    --constraint "$constraints" uv ||
    fail "pip could not install uv. Is there a network connection, and disk space?"
# Bytecode once, here: where it is not kept, each kernel would compile Keras again (6 s).
.venv/bin/uv pip install --quiet --compile-bytecode --python .venv/bin/python \
    --constraint "$constraints" --requirement requirements-dev.txt ||
    fail "uv could not install the packages. Is there a network connection, and disk\
 space? Run the same command again to go on."

if [ -n "${GPU:-}" ]; then
    .venv/bin/uv pip uninstall --quiet --python .venv/bin/python tensorflow-cpu
    .venv/bin/uv pip install --quiet --compile-bytecode --python .venv/bin/python \
        --constraint "$constraints" --requirement requirements-gpu.txt ||
        fail "uv could not install TensorFlow with CUDA."
fi

# Lets `git diff` show the cells of a notebook instead of its JSON (.gitattributes).
if [ -e .git ]; then
    git config diff.notebook.textconv '.venv/bin/jupytext --to py:percent --output -'
fi
touch .venv/.ready
