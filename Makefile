# Keras by Hand. `make` lists the targets; each does its own set-up.

# TensorFlow's start-up log off, in the environment, where it must be before the import.
export TF_CPP_MIN_LOG_LEVEL := 3

ROOT_USER := $(filter 0,$(shell id -u))
HAS_DISPLAY := $(DISPLAY)$(WAYLAND_DISPLAY)$(filter Darwin,$(shell uname -s))
LAB_FLAGS := $(if $(ROOT_USER),--allow-root) $(if $(HAS_DISPLAY),,--no-browser)

# One thread for each of the two test workers: faster together, and repeatable.
ONE_THREAD := TF_NUM_INTRAOP_THREADS=1 TF_NUM_INTEROP_THREADS=1 \
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 VECLIB_MAXIMUM_THREADS=1

.PHONY: help setup lab test run bands bench full figures data lint colab

help: ## List the targets (default)
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

.venv/.ready: requirements.txt requirements-dev.txt constraints.txt tools/setup.sh
	@PYTHON='$(PYTHON)' GPU='$(GPU)' CONSTRAINTS='$(CONSTRAINTS)' sh tools/setup.sh

setup: .venv/.ready ## Create .venv (PYTHON=python3.12, GPU=1, CONSTRAINTS=file)

lab: .venv/.ready ## Open the course in JupyterLab, on localhost, with its token
	@.venv/bin/jupyter lab --ServerApp.ip=127.0.0.1 --ServerApp.root_dir='$(CURDIR)' \
		--LabApp.default_url=/lab/tree/notebooks/00_start_here.ipynb $(LAB_FLAGS)

test: .venv/.ready ## Prove that every notebook, exercise, picture and link works
	@$(ONE_THREAD) PYTHONPATH='$(CURDIR)/tests/offline' .venv/bin/python -m pytest \
		-n 2 --dist loadfile --no-loadscope-reorder --quiet \
		--nbval --nbval-current-env --nbval-cell-timeout 300 \
		--nbval-sanitize-with tests/sanitize.cfg

run: .venv/.ready ## Execute notebooks in place and tidy them (NB=02 for one)
	@$(ONE_THREAD) .venv/bin/python tools/run_notebooks.py $(NB)

bands: .venv/.ready ## Run one notebook with 10 seeds, on 1 and 2 threads (NB=02)
	@.venv/bin/python tools/bands.py $(NB)

bench: .venv/.ready ## Print ratios of speed, and seconds and memory of each notebook
	@$(ONE_THREAD) .venv/bin/python tools/bench.py $(ONLY)

full: .venv/.ready ## Run all with the original data (TUTOR_DATA_DIR=folder; NB=02 for one)
	@TUTOR_DATA_DIR='$(TUTOR_DATA_DIR)' .venv/bin/python tools/full.py $(NB)

figures: .venv/.ready ## Draw the diagrams of img/ again
	@for script in img/src/*.py; do .venv/bin/python $$script || exit 1; done

data: .venv/.ready ## Generate the files of data/ again
	@.venv/bin/python data/make_data.py

lint: .venv/.ready ## Check the style of the code, notebooks included
	@.venv/bin/ruff check . && .venv/bin/ruff format --check .

colab: .venv/.ready ## Rewrite badges and bootstrap cells (REPO=owner/name)
	@.venv/bin/python tools/colab.py $(REPO)
