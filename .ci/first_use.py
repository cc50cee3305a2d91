#!/usr/bin/env python3
"""What a new user does, timed: clone, paste the README's two commands, run a library notebook and an experiment.

    python3 .ci/first_use.py        writes figures/records/first_use.json, from which the README prints its table
"""
import json, os, platform, re, subprocess, sys, tempfile, time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NOTEBOOKS = 'nbs/04_evaluation/01_retrieval.ipynb', 'nbs/experiments/exp_reid.ipynb'


def processor():
    lines = Path('/proc/cpuinfo').read_text().splitlines() if Path('/proc/cpuinfo').exists() else []
    return next((l.split(':', 1)[1].strip() for l in lines if l.startswith('model name')), platform.machine())


def main():
    install, test = re.findall(r'^python3 -m venv .*$', (ROOT/'README.md').read_text(), re.M)[:2]
    env = {k: v for k, v in os.environ.items() if k not in ('VIRTUAL_ENV', 'PYTHONPATH')} | dict(PIP_QUIET='1')
    steps = []
    with tempfile.TemporaryDirectory() as folder:
        def step(name, command):
            start = time.time()
            subprocess.run(command, shell=True, check=True, cwd=Path(folder)/'repo', env=env)
            steps.append(dict(step=name, seconds=round(time.time() - start, 1)))
            print(steps[-1], flush=True)
        subprocess.run(['git', 'clone', '-q', str(ROOT), str(Path(folder)/'repo')], check=True)
        make, pip, go = install.split(' && ')
        step('install (PyTorch from a near mirror of PyPI)', f'{make} && {pip}')
        step('`privreid reproduce`: profile quick', go)
        step('`privreid reproduce` again, nothing changed', go)
        step('install the test extra', test.split(' && ')[1])
        step('`privreid test`: the whole suite', test.split(' && ')[2])
        for nb in NOTEBOOKS:
            step(f'JupyterLab\'s kernel, top to bottom: {nb}',
                 f'.venv/bin/jupyter nbconvert --execute --to notebook --output-dir /tmp --ExecutePreprocessor.kernel_name=python3 {nb}')
    machine = f'{os.cpu_count()} cores of {processor()}, Python {platform.python_version()}, {platform.system()}'
    record = dict(machine=machine, date=time.strftime('%Y-%m-%d'), steps=steps)
    (ROOT/'figures'/'records'/'first_use.json').write_text(json.dumps(record, indent=1) + '\n')


if __name__ == '__main__': sys.exit(main())
