import Devices
import Fingerprints
import ReaderWire
import TestSupport
import Testing
import Wording

@Suite struct DeviceWordingTests {
    @Test func `every error of a reader is told in each language`() {
        let errors: [ScanError] =
            ReaderFailure.allCases.map { .reader($0) } + [.readerRestarted, .readerUnavailable]
        let faults = WordingCheck().faults(errors, source: "Devices/ScanError.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        for language in Language.allCases { #expect(Set(errors.map { $0.text(in: language) }).count == errors.count) }
    }

    @Test func `every event at the reader is told in each language`() {
        let events: [CaptureEvent] =
            [.waitingForFinger, .fingerOn, .fingerOff] + CaptureHint.allCases.map { .hint($0) }
        let faults =
            WordingCheck().faults(events, source: "Devices/CaptureEvent.swift")
            + WordingCheck().faults(CaptureHint.allCases, source: "ReaderWire/CaptureHint.swift")
            + WordingCheck().faults(ExtractionFailure.allCases, source: "Fingerprints/ExtractionFailure.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `the reader's health is told in each language`() {
        let healths: [ReaderHealth] = [
            .starting,
            .present(ReaderDeviceInfo(driver: "d", identifier: "0", name: "n", isPress: true, givesImages: true)),
            .absent, .unplugged, .tooHot, .failing,
        ]
        let faults = WordingCheck().faults(healths, source: "Devices/ReaderHealth.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test(arguments: [
        (ScanError.reader(.noDevice), FaultNature.missing), (.reader(.busy), .conflict), (.reader(.other), .failed),
        (.readerUnavailable, .failed),
    ])
    func `an error of a reader has its nature`(error: ScanError, nature: FaultNature) {
        #expect(error.nature == nature)
    }
}
