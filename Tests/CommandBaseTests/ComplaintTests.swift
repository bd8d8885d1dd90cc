import CommandBase
import Console
import Testing
import Wording

@Suite struct ComplaintTests {
    @Test func `an error keeps its sentence and nature, and another one is called unforeseen`() {
        let complaint = Complaint(of: UsageFault.missingVerb)
        #expect(complaint.nature == .misuse)
        #expect(complaint.russian == "Не указана команда.")
        let unforeseen = Complaint(of: CancellationError())
        #expect(unforeseen.nature == .failed)
        #expect(unforeseen.english.contains("CancellationError"))
    }

    @Test(
        "each nature has its exit code",
        arguments: zip(FaultNature.allCases, [Console.ExitStatus.failure] + Console.ExitStatus.allCases.dropFirst(2)))
    func natures(nature: FaultNature, status: Console.ExitStatus) { #expect(Console.ExitStatus(nature) == status) }
}
