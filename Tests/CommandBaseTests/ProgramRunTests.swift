import CommandBase
import Console
import Testing
import Wording

@Suite struct ProgramRunTests {
    @Test(arguments: [
        ("group count a --number 0", Console.ExitStatus.ok), ("group count a --number 1", .conflict),
        ("group count a --number 2", .checkFailed), ("group count a --number 3", .failure),
        ("group count a --number 4 --yes", .ok), ("group count a --number 4 --no-input", .usage),
        ("group count a --number 6", .usage), ("group count d --number 0", .usage), ("group count a", .usage),
        ("group", .ok), ("", .ok), ("--help", .ok), ("group count --help", .ok), ("help group count", .ok),
        ("grup", .usage), ("paint", .usage), ("paint --red --green", .usage), ("--lang de paint --red", .usage),
        ("paint --red --lang", .usage), ("--lang=ky --help", .ok), ("--generate-completion-script bash", .ok),
        ("--generate-completion-script pwsh", .usage), ("--generate-man", .usage),
        ("--generate-man /proc/nothing", .notFound),
    ])
    func `a command line ends with its exit code`(line: String, status: Console.ExitStatus) async {
        let arguments = line.split(separator: " ").map(String.init)
        #expect(await ProgramRun.run(SampleProgram.self, arguments) == status)
    }
}
