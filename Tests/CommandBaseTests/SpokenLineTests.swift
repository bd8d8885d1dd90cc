import CommandBase
import Testing
import Wording

@Suite struct SpokenLineTests {
    @Test(arguments: [
        (["--lang", "ky", "open", "--code", "1"], Language.ky), (["open", "--lang", "ru", "--code", "1"], .ru),
        (["open", "--code", "1", "--lang", "en"], .en), (["--lang=ky", "open", "--code", "1"], .ky),
        (["open", "--code", "1", "--lang=ru"], .ru), (["open", "--lang=ru", "--code", "1", "--lang", "ky"], .ky),
    ])
    func `the language may be chosen anywhere, and the last choice counts`(arguments: [String], language: Language) {
        let line = SpokenLine(arguments) { $0 == "LANG" ? "ru_RU.UTF-8" : nil }
        #expect(line.language == language)
        #expect(line.arguments == ["open", "--code", "1"])
    }

    @Test(arguments: [
        (["LC_ALL": "ky_KG.UTF-8", "LANG": "ru_RU"], Language.ky), (["LC_MESSAGES": "ru", "LANG": "ky"], .ru),
        (["LANG": "ky_KG"], .ky), (["LANG": "de_DE"], .en), ([:], .en), (["LC_ALL": "C", "LANG": "ky"], .en),
    ])
    func `without a choice the environment chooses`(environment: [String: String], language: Language) {
        #expect(SpokenLine(["status"]) { environment[$0] }.language == language)
    }

    @Test func `what follows two dashes is left alone`() {
        let line = SpokenLine(["list", "--", "--lang", "xx"]) { _ in nil }
        #expect(line.arguments == ["list", "--", "--lang", "xx"])
        #expect(line.language == .en)
    }
}
