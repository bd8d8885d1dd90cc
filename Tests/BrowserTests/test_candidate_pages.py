"""The clerk's page and the public page of candidates, as people of three languages use them."""

import json
import subprocess
import tempfile
import unittest
import urllib.error
import urllib.request

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from browser import LANGUAGES, WIDTHS, Browser
from candidates import CODE, CandidateElection, Desk, Registers, person

class CandidatePageTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="dobush-candidates-")
        cls.addClassCleanup(cls.folder.cleanup)
        cls.registers = cls.enterClassContext(Registers())
        cls.election = CandidateElection(cls.folder.name, cls.registers.address)
        cls.serving = cls.enterClassContext(Desk(cls.election))
        cls.browser = cls.enterClassContext(Browser())

    def setUp(self):
        self.browser.show("desktop")
        self.browser.prefer("light")
        self.browser.driver.delete_all_cookies()
        self.browser.complaints()

    # Ways on the page

    def door(self, language="en", fragment=""):
        self.browser.open(f"{self.serving.desk}?lang={language}{fragment}")
        self.browser.until(lambda: self.browser.find("#door").is_displayed() or self.browser.find("#signed-in").is_displayed(), "the page")

    def sign_in(self, member, language="en", code=CODE):
        self.browser.driver.delete_all_cookies()
        self.door(language)
        self.browser.find("#member").send_keys(member)
        self.browser.find("#pin").send_keys(code, Keys.ENTER)
        self.browser.until(lambda: self.browser.find("#list").is_displayed() or self.browser.find("#trouble").is_displayed(), "the list")

    def press(self, text, within="main"):
        for button in self.browser.all(f"{within} button"):
            if button.is_displayed() and button.text == text:
                button.click()
                return
        self.fail(f"no button {text!r} in {[button.text for button in self.browser.all(f'{within} button')]}")

    def agree(self):
        self.browser.until(lambda: self.browser.find("#ask").get_attribute("open") is not None, "the question")
        self.browser.find("#ask-yes").click()

    def said(self, text):
        self.browser.until(
            lambda: text in self.browser.text("#done") or self.browser.find("#trouble").is_displayed(), text)
        self.assertIn(text, self.browser.text("#done"), self.browser.text("#trouble"))

    def apply(self, serial):
        """Takes an application on the page; its number."""
        self.press("New application")
        self.browser.until(lambda: self.browser.find("#application").is_displayed(), "the form")
        self.browser.find("#person").send_keys(person(serial))
        self.browser.find("#consented").send_keys("20.10.2026", Keys.ENTER)
        self.said("is taken")
        return int(self.browser.text("#file-title").split(".")[1].strip())

    def check(self):
        self.press("Ask the registers again")
        self.said("judged anew")

    def open_file(self, number, member="osmonova"):
        self.sign_in(member)
        self.browser.find("#show").send_keys("all")
        self.browser.until(lambda: self.browser.all("#lines button"), "the lines")
        next(button for button in self.browser.all("#lines button") if button.text == str(number)).click()
        self.browser.until(lambda: self.browser.find("#file").is_displayed() and self.browser.text("#file-title"), "the file")

    # Tests

    def test_no_word_is_missing_in_a_language(self):
        for address in (self.serving.desk, self.serving.public):
            self.browser.open(address)
            words = self.browser.words()
            self.assertEqual(set(words), set(LANGUAGES))
            self.assertGreater(len(words["ky"]), 20)
            for language in LANGUAGES:
                self.assertEqual(words[language], words["ky"], language)

    def test_a_candidate_is_registered_by_two_members(self):
        self.assertTrue(self.serving.asks)
        self.sign_in("osmonova")
        number = self.apply(11)
        self.check()
        # All registers have answered well; the signatures are for people.
        outcomes = [cell.get_attribute("class") for cell in self.browser.all("#findings td:nth-child(2) > span:first-child")]
        self.assertEqual(outcomes.count("good"), 8)
        self.assertEqual(outcomes.count("look"), 1)
        self.press("Settle by document")
        self.browser.until(lambda: self.browser.find("#ask").get_attribute("open") is not None, "the question")
        self.assertEqual(self.browser.barriers(), [])
        self.agree()
        self.said("is recorded")
        self.open_file(number, "ibraimov")
        self.press("Confirm")
        self.said("decision holds")
        self.press("Register the candidate")
        self.agree()
        self.said("is recorded")
        # Nobody confirms the own proposal.
        self.assertNotIn("Confirm", [button.text for button in self.browser.all("#proposal button")])
        self.open_file(number, "osmonova")
        self.press("Confirm")
        self.said("decision holds")
        self.assertIn("registered", self.browser.text("#facts"))
        entries = [row.find_elements(By.TAG_NAME, "td")[4].text for row in self.browser.all("#papers tr")]
        self.assertTrue(all(entry.isdigit() for entry in entries), entries)
        self.assertEqual(self.browser.complaints(), [])
        # The public page has it within two seconds, and nothing personal.
        self.browser.open(f"{self.serving.public}?lang=en")
        self.browser.until(lambda: "registered" in self.browser.text("#candidates"), "the public page", 10)
        page = urllib.request.urlopen(f"{self.serving.public}candidates.json").read().decode()
        self.assertNotIn(person(11), page)
        self.assertNotIn("1990", page)

    def test_a_conviction_refuses_and_the_paper_says_why(self):
        self.sign_in("osmonova")
        number = self.apply(19)
        self.check()
        self.assertIn("bad", [cell.get_attribute("class") for cell in self.browser.all("#findings span")])
        self.press("Settle by document")
        self.agree()
        self.said("is recorded")
        self.open_file(number, "ibraimov")
        self.press("Confirm")
        self.said("decision holds")
        self.press("Refuse registration")
        self.agree()
        self.said("is recorded")
        self.open_file(number, "osmonova")
        self.press("Confirm")
        self.said("decision holds")
        link = self.browser.all("#papers a")[-1].get_attribute("href")
        cookie = self.browser.driver.get_cookie("dobush-clerk")
        self.assertTrue(cookie["httpOnly"] and cookie["secure"])
        request = urllib.request.Request(link, headers={"Cookie": f"dobush-clerk={cookie['value']}"})
        with tempfile.NamedTemporaryFile(suffix=".pdf") as paper:
            paper.write(urllib.request.urlopen(request).read())
            paper.flush()
            text = subprocess.run(["pdftotext", "-layout", paper.name, "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn("Реестрде соттуулук", text)
        self.assertNotIn(person(19), text)
        with self.assertRaises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(link)
        self.assertEqual(refused.exception.code, 401)

    def test_every_language_and_width_is_whole_and_accessible(self):
        self.sign_in("osmonova")
        number = self.apply(31)
        self.check()
        for width in WIDTHS:
            for language in LANGUAGES:
                with self.subTest(width=width, language=language):
                    self.browser.show(width)
                    for name, fragment, part in (("list", "", "#list"), ("new", "#new", "#application")):
                        self.door(language, fragment)
                        self.browser.until(lambda: self.browser.find(part).is_displayed(), part)
                        self.look(f"desk-{name}-{language}-{width}", language)
                    self.door(language)
                    self.browser.until(lambda: self.browser.all("#lines button"), "the lines")
                    next(button for button in self.browser.all("#lines button") if button.text == str(number)).click()
                    self.browser.until(lambda: self.browser.find("#file").is_displayed(), "the file")
                    for summary in self.browser.all("#file summary"):
                        summary.click()
                    self.look(f"desk-file-{language}-{width}", language)
                    self.browser.open(f"{self.serving.public}?lang={language}")
                    self.browser.until(lambda: self.browser.all("#candidates tr"), "the table")
                    self.look(f"candidates-{language}-{width}", language)
        self.browser.show("desktop")
        self.browser.driver.delete_all_cookies()
        for language in LANGUAGES:
            self.door(language)
            self.look(f"desk-door-{language}-desktop", language)

    def look(self, name, language):
        self.assertEqual(self.browser.find("html").get_attribute("lang"), language)
        self.browser.screenshot(name)
        self.assertEqual(self.browser.overflow(), 0, name)
        self.assertEqual(self.browser.barriers(), [], name)
        self.assertNotIn("undefined", self.browser.text("body"), name)
        self.assertNotIn("null", self.browser.text("body"), name)
        self.assertEqual(self.browser.complaints(), [], name)

    def test_dark_colours_can_be_read(self):
        self.sign_in("osmonova")
        self.browser.prefer("dark")
        self.apply(41)
        self.browser.screenshot("desk-file-en-dark")
        self.assertEqual(self.browser.barriers(), [])

    def test_everything_is_done_by_keyboard(self):
        self.door("en")
        # The address's wish for a language was spoken; the focus stands at the first field.
        self.assertEqual(self.browser.focused.get_attribute("id"), "member")
        self.browser.keys("osmonova", Keys.TAB, CODE, Keys.ENTER)
        self.browser.until(lambda: self.browser.find("#list").is_displayed(), "the list")
        self.assertEqual(self.browser.focused.get_attribute("id"), "list-title")
        self.browser.keys(Keys.TAB, Keys.TAB, Keys.TAB, Keys.ENTER)
        self.browser.until(lambda: self.browser.find("#application").is_displayed(), "the form")
        self.browser.keys(Keys.TAB, Keys.TAB, person(51), Keys.TAB, Keys.TAB, "20.10.2026", Keys.ENTER)
        self.said("is taken")
        self.assertEqual(self.browser.focused.get_attribute("id"), "file-title")

    def test_a_wrong_pin_is_told_and_stays_nowhere(self):
        self.sign_in("ibraimov", code="00000000")
        self.browser.until(lambda: self.browser.find("#trouble").is_displayed(), "the refusal")
        self.assertEqual(self.browser.find("#pin").get_attribute("value"), "")
        self.assertEqual(self.browser.barriers(), [])
        self.assertTrue(self.browser.find("#door").is_displayed())
        self.browser.complaints()
        self.sign_in("ibraimov")
        self.browser.until(lambda: self.browser.find("#list").is_displayed(), "the list")

    def test_signing_out_leaves_nothing_on_the_screen(self):
        self.sign_in("osmonova")
        number = self.apply(61)
        self.browser.find("#sign-out").click()
        self.browser.until(lambda: self.browser.find("#door").is_displayed(), "the door")
        page = self.browser.driver.execute_script("return document.body.textContent")
        self.assertNotIn(f"No. {number}.", page)
        self.browser.driver.back()
        self.browser.until(lambda: self.browser.find("#door").is_displayed(), "the door")
        self.assertFalse(self.browser.find("#file").is_displayed())

    def test_the_public_page_finds_by_name_number_and_stage(self):
        self.sign_in("osmonova")
        number = self.apply(71)
        self.check()
        name = self.browser.text("#file-title").split(". ", 2)[2]
        self.browser.until(lambda: self.fetched(number), "the public table", 10)
        self.browser.open(f"{self.serving.public}?lang=ky")
        self.browser.until(lambda: self.browser.all("#candidates tr"), "the table")
        for sought in (str(number), name.split()[0].upper()):
            box = self.browser.find("#sought")
            box.clear()
            box.send_keys(sought)
            self.assertIn(name.split()[0], self.browser.text("#candidates"), sought)
        box.clear()
        box.send_keys("Жокбек")
        self.assertEqual(self.browser.all("#candidates tr"), [])

    def fetched(self, number):
        table = json.load(urllib.request.urlopen(f"{self.serving.public}candidates.json"))
        return any(one["number"] == number and one["name"] for one in table["candidates"])


if __name__ == "__main__":
    unittest.main()
