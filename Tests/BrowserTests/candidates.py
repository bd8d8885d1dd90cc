"""An election in which candidates are registered, made with the real programs."""

import datetime
import json
import os
import pathlib
import signal
import subprocess

from browser import ROOT
from programs import RELEASE

PIN = "20414101990000%02d"
PASSPHRASE = "a passphrase for tests only"
MEMBERS = {"osmonova": "Осмонова Айгүл", "ibraimov": "Ибраимов Бакыт"}
CODE = "70413322"


def text(word):
    return {"ky": word, "ru": word, "en": word}


class CandidateElection:
    """A folder of a training election in the phase of candidates, with two members who work at the desk."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder) / "commission"
        self.secrets = pathlib.Path(folder)
        self.secret("passphrase", PASSPHRASE)
        self.secret("pin", CODE)
        definition = self.secrets / "definition.json"
        definition.write_text(json.dumps(self.definition()))
        self.run("election", "new", "--definition", str(definition))
        voters = self.secrets / "voters.csv"
        voters.write_text("pin,surname,given_name,patronymic,address,station\n11705199000001,Асанова,Айгүл,,Ош,1201\n")
        self.run("register", "import", str(voters))
        self.run("election", "phase", "lists")
        self.run("register", "list", "final")
        self.run("election", "phase", "candidates")

    def secret(self, name, words):
        path = self.secrets / name
        path.write_text(f"{words}\n")
        path.chmod(0o600)

    def run(self, *arguments):
        """Runs `dobush`; its answer."""
        done = subprocess.run(
            [RELEASE / "dobush", *arguments, "--folder", str(self.folder), "--passphrase-file", str(self.secrets / "passphrase"), "--json"],
            capture_output=True, text=True, timeout=120, env={**os.environ, "LC_ALL": "C"},
        )
        assert done.returncode == 0, f"dobush {' '.join(arguments)}: {done.returncode} {done.stderr}"
        return [json.loads(line) for line in done.stdout.splitlines()]
