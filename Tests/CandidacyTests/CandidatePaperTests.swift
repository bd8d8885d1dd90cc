import CandidacySupport
import ElectionModel
import Forms
import Sodium
import TestSupport
import Testing
import Wording

@testable import Candidacy

@Suite struct CandidatePaperTests {
    @Test func `a book takes the newest version of a form, and says which one it lacks`() throws {
        let forms = DeskFixture.forms
        let requirements = RegisterFixture.requirements(of: try SampleElection().definition)
        try PaperBook(forms).check(for: requirements)
        for missing in forms {
            let book = PaperBook(forms.filter { $0 != missing })
            #expect(throws: DeskRefusal.noForm(missing.paper, missing.source)) { try book.check(for: requirements) }
        }
        let old = forms[0]
        let new = PaperTemplate(
            id: old.id, version: old.version + 1, paper: old.paper, source: old.source, approval: old.approval,
            title: old.title, opening: old.opening, fields: old.fields, signatories: old.signatories)
        for order in [[old, new], [new, old]] { #expect(PaperBook(order).template(old.paper) == new) }
    }

    @Test(arguments: PaperKind.allCases)
    func `a paper is read back as it was issued`(kind: PaperKind) throws {
        let paper = try SamplePapers().paper(kind)
        #expect(try CandidatePaper(canonicalBytes: paper.canonicalBytes) == paper)
    }

    @Test(arguments: PaperKind.allCases)
    func `a form is read back as it was approved`(kind: PaperKind) throws {
        let template = SamplePapers.template(kind)
        #expect(try PaperTemplate(canonicalBytes: template.canonicalBytes) == template)
    }

    @Test func `a conclusion's form names its body, and other forms name none`() throws {
        for (kind, source) in [(PaperKind.conclusion, CanonicalValue.null), (.summary, "zags.person")] {
            guard case .object(var members) = SamplePapers.template(kind).canonical else { continue }
            members["source"] = source
            #expect(throws: CanonicalError.self) { try PaperTemplate(canonical: .object(members)) }
        }
    }

    @Test func `the salt hides the paper: the same words give another commitment`() throws {
        let paper = try SamplePapers().paper()
        let first = paper.commitment(salt: SamplePapers.salt)
        #expect(first == Hex.encode(SHA256.hash(SamplePapers.salt + paper.canonicalBytes)))
        #expect(first != paper.commitment(salt: [UInt8](repeating: 8, count: 32)))
    }

    @Test func `a field without its fact is left out, and facts keep their names`() throws {
        let paper = try SamplePapers().paper()
        #expect(paper.fields.map(\.label.en) == ["Born"])
        #expect(
            paper.fields[0].value
                == LocalizedText(ky: "1990-жылдын 1-январы", ru: "1 января 1990\u{A0}г.", en: "1 January 1990"))
    }

    @Test(
        "the printed paper says everything in both languages, and its code is its seal",
        .enabled(if: PaperReader.isThere && BarcodeReader.isThere, "poppler-utils or zbar-tools is not installed"),
        arguments: PaperKind.allCases)
    func printed(kind: PaperKind) throws {
        let papers = try SamplePapers(kind: .rehearsal)
        let paper = try papers.paper(kind)
        let seal = try papers.seal(paper)
        let pdf = try paper.form(seal).pdf(in: .kyrgyzRussian)
        let text = try PaperReader.text(of: pdf).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for part in [
            "Талапкер жөнүндө корутунду", "Заключение о кандидате", "№ 417-2", "Төлөгөнова Бактыгүл Өмүрбек кызы",
            "1990-жылдын 1-январы", "Бардык талаптар аткарылган", "Все требования выполнены", "Туура келет.",
            "Соответствует.", "e-1", "Председатель", ElectionKind.rehearsal.russian.uppercased(),
        ] {
            #expect(text.contains(part), "\(part) in \(text)")
        }
        let code = try BarcodeReader.text(inPng: [UInt8](PaperReader.picture(of: pdf, page: 1)))
        #expect(try PaperSeal(text: code) == seal)
    }
}
