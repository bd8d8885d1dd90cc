"""A real Chromium for tests of pages: keys, screenshots, accessibility, and no complaint on the console."""

import base64
import importlib.util
import os
import pathlib

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCREENSHOTS = ROOT / ".build" / "screenshots"

# The package brings a browser of its own, which we do not install; of it only this file is wanted.
AXE = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).with_name("axe.min.js").read_text()

# A small telephone and an ordinary desk.
WIDTHS = {"phone": (360, 740), "desktop": (1280, 900)}
LANGUAGES = ("ky", "ru", "en")


class Browser:
    """One Chromium. `close()` it, or use it in a `with`."""

    def __init__(self):
        options = webdriver.ChromeOptions()
        options.binary_location = os.environ.get("DOBUSH_CHROMIUM", "/usr/bin/chromium")
        for argument in (
            "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--hide-scrollbars", "--force-device-scale-factor=1",
        ):
            options.add_argument(argument)
        if os.geteuid() == 0:
            # Chromium's sandbox does not start as root, as which tests run in a build's container.
            options.add_argument("--no-sandbox")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        self.driver.set_page_load_timeout(20)
        self.driver.set_script_timeout(20)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.driver.quit()

    # Looking

    def open(self, url):
        """Loads a page afresh, even where only the part behind # differs."""
        self.driver.get("about:blank")
        self.driver.get(url)

    def show(self, width):
        """Sets the window: `phone` or `desktop`."""
        across, down = WIDTHS[width]
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": across, "height": down, "deviceScaleFactor": 1, "mobile": width == "phone"},
        )

    def prefer(self, scheme):
        """Asks for `light` or `dark` colours."""
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
        )

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def text(self, selector):
        return self.find(selector).text

    def until(self, condition, what, seconds=10):
        """Waits for a condition."""
        return WebDriverWait(self.driver, seconds, poll_frequency=0.02).until(lambda _: condition(), f"never: {what}")

    def screenshot(self, name):
        """Keeps a picture of the whole page under .build/screenshots."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        height = self.driver.execute_script("return document.documentElement.scrollHeight")
        width = self.driver.execute_script("return window.innerWidth")
        picture = self.driver.execute_cdp_cmd(
            "Page.captureScreenshot",
            {"captureBeyondViewport": True, "clip": {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}},
        )["data"]
        (SCREENSHOTS / f"{name}.png").write_bytes(base64.b64decode(picture))

    def printed(self, name):
        """Keeps what a printer would get, as PDF; returns its bytes."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        paper = base64.b64decode(self.driver.print_page())
        (SCREENSHOTS / f"{name}.pdf").write_bytes(paper)
        return paper

    # Keys

    def keys(self, *keys):
        """Presses keys one after the other, wherever the focus is."""
        actions = ActionChains(self.driver, duration=0)
        for key in keys:
            actions.send_keys(key)
        actions.perform()

    @property
    def focused(self):
        return self.driver.switch_to.active_element

    # Judging

    def complaints(self, expected=()):
        """What the console has said since the last time, but for lines with a text that is expected."""
        return [
            line["message"]
            for line in self.driver.get_log("browser")
            if line["level"] in ("SEVERE", "WARNING") and not any(text in line["message"] for text in expected)
        ]

    def barriers(self):
        """What axe finds that keeps people out, one a line; WCAG 2.2 AA and axe's own good practice."""
        self.driver.execute_script(AXE)
        found = self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1]; axe.run(document, arguments[0]).then(done)",
            {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
        )
        return [
            f"{one['id']}: {node['html'][:160]} — {node['failureSummary']}"
            for one in found["violations"]
            for node in one["nodes"]
        ]

    def words(self):
        """The names and kinds of all words of the page that is open, at any depth, by language."""
        return self.driver.execute_async_script(
            """
            const done = arguments[arguments.length - 1];
            const names = (value, at) =>
              typeof value === "object"
                ? Object.entries(value).flatMap(([key, one]) => names(one, `${at}.${key}`))
                : [`${at} ${typeof value}`];
            import(new URL("words.js", location.href)).then(({ languages }) =>
              done(Object.fromEntries(Object.entries(languages).map(([tag, { words }]) => [tag, names(words, "").sort()]))));
            """)

    def overflow(self):
        """By how many pixels the page is wider than the window."""
        return self.driver.execute_script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
