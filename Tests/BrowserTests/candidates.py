"""An election in which candidates are registered, made and served with the real programs."""

import json
import os
import pathlib
import shutil
import signal
import subprocess

from browser import ROOT
from programs import RELEASE

# Members of the commission, as they are called, and the PIN of each.
MEMBERS = {"osmonova": "Осмонова Айгүл", "ibraimov": "Ибраимов Бакыт"}
CODE = "70413322"
SIGNATURES = {
    "id": "signatures", "contests": ["mayor"], "day": "decision", "source": None, "condition": None,
    "answerWithinHours": None, "freshDays": None, "otherwise": None,
    "title": {"ky": "Шайлоочулардын колдору чогултулган", "ru": "Собраны подписи избирателей", "en": "Supporters' signatures are gathered"},
    "basis": {"ky": "мыйзам, 62-берене", "ru": "закон, статья 62", "en": "law, article 62"},
}


def person(serial):
    """A woman's personal number; people of the registers' stand-in comply unless it ends in 8 or 9."""
    return f"101011990{serial:05}"


class CandidateElection:
    """A folder of a training election in the phase of candidates, with two members who work at the desk."""

    def __init__(self, place, exchange=None):
        self.place = pathlib.Path(place)
        self.folder = self.place / "commission"
        self.secret("passphrase", "a passphrase for tests only")
        self.secret("pin", CODE)
        definition = self.place / "definition.json"
        definition.write_text(json.dumps(self.definition()))
        self.run("election", "new", "--definition", str(definition))
        voters = self.place / "voters.csv"
        voters.write_text("pin,surname,given_name,patronymic,address,station\n11705199000001,Асанова,Айгүл,,Ош,1201\n")
        self.run("register", "import", str(voters))
        for phase in ("lists", "candidates"):
            if phase == "candidates":
                self.run("register", "list", "final", "--yes")
            self.run("election", "phase", phase, "--yes")
        self.law()
        if exchange is not None:
            (self.folder / "exchange").mkdir()
            (self.folder / "exchange" / "connection.json").write_text(
                json.dumps(
                    {
                        "schema": "dobush.exchange-connection.v1", "server": exchange,
                        "client": "central-server/GOV/70000900/commission",
                    }))
        for member, name in MEMBERS.items():
            self.run("candidate", "clerk", member, "--name", name, "--duty", "prepare", "--duty", "decide", "--pin-file", str(self.place / "pin"))

    def definition(self):
        """The example of the page on definitions."""
        page = (ROOT / "Docs" / "formats" / "election-definition.md").read_text()
        return json.loads(page[page.index("```json") + 7 : page.rindex("```")])

    def law(self):
        """The requirements and the forms that come with the program, for this election."""
        shipped = ROOT / "Exchange" / "candidates"
        candidates = self.folder / "candidates"
        candidates.mkdir(exist_ok=True)
        law = json.loads((shipped / "jogorku-kenesh" / "requirements.json").read_text())
        law["election"] = self.definition()["election"]
        # What this small election's calendar does not have is judged on the day of the decision.
        for requirement in law["requirements"]:
            requirement["contests"] = ["mayor"]
            if requirement["day"] == "registration":
                requirement["day"] = "decision"
        law["requirements"].append(SIGNATURES)
        (candidates / "requirements.json").write_text(json.dumps(law))
        shutil.copytree(shipped / "templates", candidates / "templates", dirs_exist_ok=True)

    def secret(self, name, words):
        path = self.place / name
        path.write_text(f"{words}\n")
        path.chmod(0o600)

    @property
    def common(self):
        return ["--folder", str(self.folder), "--passphrase-file", str(self.place / "passphrase"), "--json"]

    def run(self, *arguments):
        """Runs `dobush`; its answer."""
        done = subprocess.run(
            [RELEASE / "dobush", *arguments, *self.common], capture_output=True, text=True, timeout=120,
            env={**os.environ, "LC_ALL": "C"},
        )
        assert done.returncode == 0, f"dobush {' '.join(arguments)}: {done.returncode} {done.stderr}"
        return json.loads(done.stdout)


class Desk:
    """`dobush serve candidates` on free ports, for a `with`."""

    def __init__(self, election):
        self.election = election

    def __enter__(self):
        self.process = subprocess.Popen(
            [
                RELEASE / "dobush", "serve", "candidates", "--desk", "127.0.0.1:0", "--public", "127.0.0.1:0", "--assets",
                str(ROOT / "Web"), *self.election.common,
            ],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env={**os.environ, "LC_ALL": "C"},
        )
        line = self.process.stdout.readline()
        assert line, f"dobush serve candidates ended with {self.process.wait(5)}"
        ready = json.loads(line)
        self.desk, self.public, self.asks = ready["desk"], ready["public"], ready["exchange"]
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(10)
        self.process.stdout.close()
        assert status == 0, f"dobush serve candidates ended with {status}"


class Registers:
    """The state's registers behind a security server that exists in tests alone, for a `with`."""

    def __enter__(self):
        self.process = subprocess.Popen(
            [RELEASE / "ExchangeDrill", str(ROOT / "Exchange" / "services")], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True,
        )
        self.address = self.process.stdout.readline().strip()
        assert self.address, "no registers"
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()
