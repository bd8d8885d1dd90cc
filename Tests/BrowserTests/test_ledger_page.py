"""The public ledger's page, as people of three languages use it."""

import hashlib
import json
import pathlib
import shutil
import tempfile
import unittest
import urllib.request

from selenium.webdriver.common.keys import Keys

from browser import LANGUAGES, WIDTHS, Browser
from programs import Serving, grown_ledger

ENTRIES = 600


def entries_of(public):
    """The entries' bytes as the folder has them."""
    found = []
    for index in range((ENTRIES + 255) // 256):
        count = min(256, ENTRIES - index * 256)
        name = f"{index:03}" + ("" if count == 256 else f".p/{count}")
        bundle = (public / "tile" / "entries" / name).read_bytes()
        at = 0
        while at < len(bundle):
            size = int.from_bytes(bundle[at : at + 2], "big")
            found.append(bundle[at + 2 : at + 2 + size])
            at += 2 + size
    return found


class LedgerPageTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="dobush-page-")
        cls.addClassCleanup(cls.folder.cleanup)
        cls.public = grown_ledger(f"{cls.folder.name}/ledger", ENTRIES)
        cls.entries = entries_of(cls.public)
        cls.serving = cls.enterClassContext(Serving(cls.public))
        cls.browser = cls.enterClassContext(Browser())

    def setUp(self):
        self.browser.prefer("light")
        self.browser.show("desktop")
        self.browser.complaints()

    def open(self, language="en", fragment="", address=None):
        self.browser.open(f"{address or self.serving.address}/page/?lang={language}{fragment}")
        self.browser.until(lambda: self.browser.all("#counts tr") or self.browser.find("#trouble").is_displayed(), "the page")

    def shown(self, seq):
        """Waits for an entry and its proof."""
        self.browser.until(
            lambda: str(seq) in self.browser.text("#entry-title") and self.browser.all("#drawing svg"), f"entry {seq}"
        )

    def leaf(self, seq):
        return hashlib.sha256(b"\0" + self.entries[seq]).hexdigest()

    def test_every_language_and_width_is_whole_and_accessible(self):
        for width in WIDTHS:
            for language in LANGUAGES:
                with self.subTest(width=width, language=language):
                    self.browser.show(width)
                    # The browser remembers a language; a link's wish goes before it.
                    self.open(language, "#300")
                    self.shown(300)
                    self.assertEqual(self.browser.find("html").get_attribute("lang"), language)
                    self.assertIn("good", self.browser.find("#verdict").get_attribute("class"))
                    self.browser.screenshot(f"ledger-{language}-{width}")
                    self.assertEqual(self.browser.overflow(), 0)
                    self.assertEqual(self.browser.barriers(), [])
                    self.assertNotIn("undefined", self.browser.text("body"))
                    self.assertEqual(self.browser.complaints(), [])

    def test_the_longest_kinds_fit_a_small_telephone(self):
        self.browser.show("phone")
        for language in LANGUAGES:
            with self.subTest(language=language):
                self.open(language)
                # This ledger has few kinds of entries, an election has them all.
                wider = self.browser.driver.execute_async_script(
                    """
                    const [language, done] = arguments;
                    import("/page/words.js").then(({ languages }) => {
                      const kinds = Object.values(languages[language].words.types);
                      const cells = document.querySelectorAll("#newest td:nth-child(2)");
                      const box = document.querySelector(".wide");
                      done(kinds.filter((kind) => {
                        for (const cell of cells) cell.textContent = kind;
                        return box.scrollWidth > box.clientWidth;
                      }));
                    });
                    """,
                    language,
                )
                self.assertEqual(wider, [])
                self.assertEqual(self.browser.overflow(), 0)

    def test_no_word_is_missing_in_a_language(self):
        self.open()
        words = self.browser.words()
        self.assertEqual(set(words), set(LANGUAGES))
        for language in LANGUAGES:
            self.assertEqual(words[language], words["ky"], language)

    def test_dark_colours_can_be_read(self):
        self.browser.prefer("dark")
        self.open("ru", "#0")
        self.shown(0)
        self.browser.screenshot("ledger-ru-dark")
        self.assertEqual(self.browser.barriers(), [])

    def test_it_prints(self):
        self.open("ky", "#300")
        self.shown(300)
        self.assertTrue(self.browser.printed("ledger-ky-print").startswith(b"%PDF"))

    def test_the_proof_is_computed_from_the_files(self):
        for seq, steps in ((0, 10), (255, 10), (256, 10), (511, 10), (512, 8), (599, 6)):
            with self.subTest(seq=seq):
                self.open("en", f"#{seq}")
                self.shown(seq)
                self.assertIn(self.leaf(seq), self.browser.text("#entry-facts"))
                self.assertIn("good", self.browser.find("#verdict").get_attribute("class"))
                self.assertIn(f"{steps} steps lead", self.browser.text("#verdict"))
                # The way has a box for each step and the entry's own; beside each step is one more.
                self.assertEqual(len(self.browser.all("#drawing rect.mine")), steps + 1)
                self.assertEqual(len(self.browser.all("#drawing rect")), 2 * steps + 1)
        self.assertEqual(self.browser.complaints(), [])

    def test_search_finds_by_number_hash_and_tracker(self):
        value = json.loads(self.entries[37])
        for sought in ("37", self.leaf(37), self.leaf(37).upper(), f" {value['idem']} "):
            with self.subTest(sought=sought):
                self.open()
                self.browser.find("#sought").send_keys(sought, Keys.ENTER)
                self.shown(37)
                self.assertIn(self.leaf(37), self.browser.text("#entry-facts"))

    def test_search_says_what_is_not_there(self):
        self.open()
        for sought, said in (("600", "counted from 0"), ("f" * 64, "no such entry"), ("x", "no such entry"), (" ", "Type a")):
            with self.subTest(sought=sought):
                box = self.browser.find("#sought")
                box.clear()
                box.send_keys(sought, Keys.ENTER)
                self.browser.until(lambda: said in self.browser.text("#found"), said)
        self.assertFalse(self.browser.find("#entry").is_displayed())

    def test_counts_and_the_list_add_up(self):
        self.open()
        self.assertEqual(self.browser.text("#counted"), "All 600 entries are counted.")
        counts = [int(cell.text) for cell in self.browser.all("#counts .figure")]
        self.assertEqual(sum(counts), ENTRIES)
        self.assertEqual(len(self.browser.all("#newest tr")), 12)
        self.browser.find("#older").click()
        self.browser.until(lambda: len(self.browser.all("#newest tr")) == 24, "more entries")
        self.assertEqual(self.browser.all("#newest button")[23].text, "576")

    def test_everything_is_done_by_keyboard(self):
        self.open("ru")
        self.browser.keys(Keys.TAB)
        self.assertEqual(self.browser.focused.get_attribute("class"), "skip")
        self.browser.keys(Keys.TAB, Keys.TAB, Keys.TAB, Keys.ENTER)
        self.browser.until(lambda: self.browser.find("html").get_attribute("lang") == "en", "English")
        self.browser.keys(Keys.TAB, "5", "9", "8", Keys.ENTER)
        self.shown(598)
        self.assertEqual(self.browser.focused.get_attribute("id"), "entry-title")
        self.browser.keys(Keys.TAB, Keys.ENTER)
        self.browser.until(lambda: '"seq": 598' in self.browser.text("#content"), "the entry's content")

    def test_a_burst_of_keys_ends_where_the_last_one_says(self):
        self.open()
        box = self.browser.find("#sought")
        box.click()
        # Each search begins while the one before is under way.
        for seq in range(100, 140):
            box.send_keys(Keys.CONTROL, "a", Keys.NULL, str(seq), Keys.ENTER)
        self.shown(139)
        for key in ([Keys.TAB] * 30 + [Keys.SPACE] * 3) * 4:
            self.browser.keys(key)
        for language in ("ky", "ru", "en") * 5:
            self.browser.driver.execute_script("arguments[0].focus()", self.browser.find(f'[data-language="{language}"]'))
            self.browser.keys(Keys.ENTER)
        self.assertIn("Entry", self.browser.text("#entry-title"))
        self.assertEqual(self.browser.complaints(), [])

    def test_a_changed_entry_is_found_out(self):
        with tempfile.TemporaryDirectory(prefix="dobush-page-") as folder:
            copy = pathlib.Path(folder) / "public"
            shutil.copytree(self.public, copy)
            bundle = copy / "tile" / "entries" / "000"
            place = bundle.read_bytes().index(b'"voters":1001')
            changed = bytearray(bundle.read_bytes())
            changed[place + len('"voters":100')] = ord("9")
            bundle.write_bytes(changed)
            seq = next(
                index for index, entry in enumerate(self.entries) if b'"voters":1001' in entry
            )
            with Serving(copy) as serving:
                self.open("en", f"#{seq}", serving.address)
                self.shown(seq)
                self.assertIn("bad", self.browser.find("#verdict").get_attribute("class"))
                self.assertIn("does not lead to the signed root", self.browser.text("#verdict"))
                self.browser.screenshot("ledger-en-changed-entry")
                # The others are good all the same.
                self.open("en", f"#{seq + 300}", serving.address)
                self.shown(seq + 300)
                self.assertIn("good", self.browser.find("#verdict").get_attribute("class"))

    def test_a_checkpoint_of_somebody_else_is_found_out(self):
        with tempfile.TemporaryDirectory(prefix="dobush-page-") as folder:
            copy = pathlib.Path(folder) / "public"
            shutil.copytree(self.public, copy)
            note = (copy / "checkpoint").read_bytes()
            at = note.rindex(b" ") + 12
            (copy / "checkpoint").write_bytes(note[:at] + (b"B" if note[at : at + 1] != b"B" else b"C") + note[at + 1 :])
            with Serving(copy) as serving:
                self.open("en", "#3", serving.address)
                self.shown(3)
                self.assertIn("signature is wrong", self.browser.text("#state"))
                self.assertIn("bad", self.browser.find("#verdict").get_attribute("class"))

    def test_a_missing_file_is_told(self):
        with tempfile.TemporaryDirectory(prefix="dobush-page-") as folder:
            copy = pathlib.Path(folder) / "public"
            shutil.copytree(self.public, copy)
            (copy / "tile" / "0" / "000").unlink()
            with Serving(copy) as serving:
                self.open("en", "#3", serving.address)
                self.browser.until(lambda: "tile/0/000" in self.browser.text("#trouble"), "the file's name")
                self.assertFalse(self.browser.find("#entry").is_displayed())
                self.assertEqual(self.browser.barriers(), [])
                self.assertEqual(self.browser.complaints(expected=("tile/0/000",)), [])

    def test_nothing_from_elsewhere_runs(self):
        with urllib.request.urlopen(f"{self.serving.address}/page/") as answer:
            policy = answer.headers["Content-Security-Policy"]
        self.assertIn("default-src 'none'", policy)
        self.assertNotIn("unsafe", policy)
        self.open()
        self.browser.driver.execute_script(
            "const script = document.createElement('script'); script.textContent = 'window.taken = 1';"
            "document.body.append(script)"
        )
        self.assertIsNone(self.browser.driver.execute_script("return window.taken ?? null"))
        self.assertTrue(any("Content Security Policy" in line for line in self.browser.complaints()))
        self.assertEqual(
            self.browser.driver.execute_script(
                "return performance.getEntriesByType('resource').map((one) => new URL(one.name).origin)"
                ".filter((origin) => origin !== location.origin)"
            ),
            [],
        )


if __name__ == "__main__":
    unittest.main()
