import ArgumentParser
import CommandBase
import Console
import Devices
import ElectionModel
import Forms
import Glibc
import StationDesk
import Trust
import Wording

/// The test of a unit in the morning, led step by step.
struct DevicesTestCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("test", UnitWords.testAbstract, discussion: UnitWords.testDiscussion)
    }

    @OptionGroup var folder: FolderOption
    @OptionGroup var unit: UnitOption
    @OptionGroup var reader: ReaderOption
    @OptionGroup var passphrase: PassphraseOption
    @OptionGroup var asking: AskingOptions
    @Flag(help: .words(UnitWords.quickHelp)) var quick = false
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        let place = folder.station
        let settings = try place.readSettings()
        let lock = try place.locked()
        let keys = try place.openKeys(
            try passphrase.known(for: StationWords.terminalKey, asking: asking.asking), kind: settings.kind)
        let bench = try UnitBench(
            place, settings, unit: unit, reader: reader, keys: keys, clock: SystemClock())
        let slip = try Self.slip(settings)
        var lines: [SelfTestLine] = []
        let (screen, isQuick, isJson) = (Screen.standard, quick, json)
        let isGood = try await bench.running { device in
            let test = SelfTest(device: device, scanner: bench.scanner, slip: slip)
            return await test.run(withPerson: !isQuick) { step in
                if step.needsPerson { screen.note("\(step.text)…") }
            } ended: { step, outcome in
                let line = SelfTestLine(step: step, outcome: outcome)
                lines.append(line)
                if !isJson { screen.out(line.text(on: screen)) }
            }
        }
        Answer(json: json).give(
            "device-test",
            [
                "device": .string(bench.certificate.subject), "good": .bool(isGood),
                "steps": .array(lines.map(\.canonical)),
            ]
        ) { [isGood ? UnitWords.testGood(name: bench.certificate.subject) : .testBad(name: bench.certificate.subject)] }
        withExtendedLifetime(lock) {}
        if !isGood { throw ExitCode(ExitStatus.checkFailed.rawValue) }
    }

    private static func slip(_ settings: StationSettings) throws -> PrintBitmap {
        let form = try TestSlip(kind: settings.kind, station: settings.station).bitmap(in: .kyrgyzRussian)
        guard let bitmap = StationUnit.printed(form) else { throw FormFault.tooMuch }
        return bitmap
    }
}
