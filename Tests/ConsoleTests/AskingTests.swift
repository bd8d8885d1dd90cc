import Console
import Testing
import Wording

@Suite struct AskingTests {
    @Test(arguments: ["ооба", "Ооба", "ийе", "макул", "да", "ДА", "д", "yes", "y", "Y"])
    func `yes is said in three languages`(word: String) { #expect(YesOrNo(word) == .yes) }

    @Test(arguments: ["жок", "нет", "н", "no", "n", "Жок"])
    func `no is said in three languages`(word: String) { #expect(YesOrNo(word) == .no) }

    @Test(arguments: ["", "дв", "yess", "1", "эмне"])
    func `anything else is neither`(word: String) { #expect(YesOrNo(word) == nil) }

    @Test func `what is taken as answered is not asked`() throws {
        let asking = Asking(takesYes: true, isSilent: true)
        #expect(try asking.confirmed(Verbatim("?")))
        try asking.agreed(to: Verbatim("?"))
    }

    @Test func `where nothing may be asked, the option that answers is named`() {
        let silent = Asking(takesYes: false, isSilent: true)
        let complaint = #expect(throws: Complaint.self) { try silent.confirmed(Verbatim("Sure?")) }
        #expect(complaint?.nature == .misuse)
        #expect(complaint?.english == "“Sure?” must be asked, but --no-input is given; answer with --yes.")
        let code = #expect(throws: Complaint.self) { try silent.answer(Verbatim("Code:"), instead: "--code") }
        for language in Language.allCases { #expect(code?.text(in: language).contains("--code") == true) }
    }
}
