import ElectionModel
import Persistence
import TestSupport
import Testing
import VoterRegister
import Wording

@Suite struct WordsTests {
    private static let errors: [RegisterError] = [
        .otherElection(ElectionId(unchecked: "mayor-2026")), .otherKind(.training), .wrongKey, .damaged("person"),
        .file("voters.csv"), .fileChanged("voters.csv"), .header(.empty), .importStopped(rowsSaved: 5000, cause: .full),
        .importStopped(rowsSaved: 1, cause: .busy), .importRunning("voters.csv"), .importUnfinished("voters.csv"),
        .noSuchImport("voters.csv"), .finalListFormed, .noFinalList, .registerEmpty, .unknownStation,
        .purpose(.complaint),
    ]

    private static let station = StationId(unchecked: "1201")

    private static let headers: [HeaderFault] = [
        .empty, .unreadable, .semicolons, .unknown(3), .twice(.pin), .missing(.address),
    ]

    private static let lists: [ListFault] = [
        .order(list: 1), .chain(list: 2), .sealed(list: 1, station: nil), .sealed(list: 1, station: station),
        .numbering(list: 1, station: station), .commitment(list: 1), .version(list: 1),
    ]

    /// What stands in a sentence as a file has it.
    private static let typed = Set(["person", "mayor-2026", "PNG", "JPEG"] + VoterColumn.allCases.map(\.rawValue))

    /// Says of fragments whether they are said in all languages: none is a whole sentence.
    private func faults<Words: Worded>(_ samples: [Words], source: String, cases: [String] = []) -> [String] {
        WordingCheck(fragments: Set(samples.map(\.english) + cases), technical: Self.typed)
            .faults(samples, source: "VoterRegister/\(source).swift")
    }

    @Test func `everything is said in three languages`() {
        var found = faults(Self.errors, source: "RegisterError")
        found += faults(Self.headers, source: "HeaderFault")
        found += faults(RowFaultCode.allCases, source: "RowFaultCode")
        found += faults(Self.lists, source: "ListFault")
        found += faults(TemplateReport.Fault.allCases, source: "TemplateReport")
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test(arguments: [
        (RegisterError.finalListFormed, FaultNature.conflict), (.noFinalList, .conflict), (.wrongKey, .denied),
        (.otherKind(.training), .denied), (.importUnfinished("a"), .conflict), (.noSuchImport("a"), .missing),
        (.file("a"), .failed), (.header(.empty), .failed), (.importStopped(rowsSaved: 1, cause: .full), .failed),
    ])
    func `an error has its nature`(error: RegisterError, nature: FaultNature) { #expect(error.nature == nature) }

    @Test(arguments: Language.allCases)
    func `a full disk is named, and how many rows are saved`(language: Language) {
        let text = RegisterError.importStopped(rowsSaved: 5000, cause: .full).text(in: language)
        #expect(text.contains(Figures.text(5000, in: language)))
    }

    @Test func `a message of the error file keeps to its cell`() {
        for code in RowFaultCode.allCases {
            for language in Language.allCases {
                let text = code.text(in: language)
                #expect(!text.contains("\"") && !text.contains("\n"))
            }
        }
    }
}
