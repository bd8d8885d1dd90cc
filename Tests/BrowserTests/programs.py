"""The programs of the tree, started for a test."""

import json
import os
import pathlib
import signal
import subprocess

from browser import ROOT

RELEASE = ROOT / ".build" / "release"


def grown_ledger(folder, entries):
    """A ledger of made-up statements, written by the real sequencer.

    Args:
        folder: gets `public` and `private`.
        entries: how many there shall be.
    """
    subprocess.run(
        [RELEASE / "LedgerDrill", folder, str(entries)], check=True, stdout=subprocess.DEVNULL, timeout=60
    )
    return pathlib.Path(folder) / "public"


class Serving:
    """`dobush ledger serve` on a free port, for a `with`."""

    def __init__(self, public):
        self.public = public

    def __enter__(self):
        self.process = subprocess.Popen(
            [
                RELEASE / "dobush", "ledger", "serve", str(self.public), "--listen", "127.0.0.1:0", "--assets",
                str(ROOT / "Web"), "--json",
            ],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env={**os.environ, "LC_ALL": "C"},
        )
        # The line says when clients can connect; without one the program has ended.
        line = self.process.stdout.readline()
        assert line, f"dobush ledger serve ended with {self.process.wait(5)}"
        self.address = json.loads(line)["address"]
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(10)
        self.process.stdout.close()
        assert status == 0, f"dobush ledger serve ended with {status}"
