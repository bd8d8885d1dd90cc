import Devices
import ElectionModel
import Fingerprints
import Imaging
import ReaderWire
import VoterSnapshot

extension DeskService {
    /// Reads a finger and compares it with whom it may be.
    func scan(
        _ visit: String, seconds: Int, events: @escaping @Sendable (CanonicalValue) -> Void
    ) async throws -> CanonicalValue {
        guard let current = desk.visit, current.id == visit else {
            return try await shown(.mistake(.otherVisit))
        }
        if case .document(let listNumber) = current.stage, !desk.hasAttempts(listNumber) {
            return try await shown(.amber(visit: visit, next: .membersOnly))
        }
        let clock = ContinuousClock()
        var captured = clock.now
        var evidence: DeskCommand.Evidence
        var marks: [Int: VoterMark] = [:]
        var weak: GreyImage?
        do {
            let capture = PatientCapture(scanner: scanner)
            switch try await capture.run(timeout: .seconds(seconds), events: { events(Self.event($0)) }) {
            case .nobody: return Self.reply("no-finger")
            case .unusable: evidence = .unusable
            case .image(let image):
                captured = clock.now
                for remark in lookAtPresentation(image) { events(Self.event(remark)) }
                switch try await extract(image) {
                case .unusable(let failure):
                    events(["event": "unusable", "hint": .string(failure.rawValue)])
                    evidence = .unusable
                case .template(let template):
                    if template.quality < ImageQuality.weak { weak = image }
                    evidence = try await self.evidence(template, for: current.stage)
                    if case .searched(let candidates) = evidence { marks = try await self.marks(candidates) }
                }
            }
        } catch let error as ScanError {
            events(["event": "reader", "failure": .string(Self.code(error))])
            evidence = .readerFailed
        }
        let reply = try await perform(.finger(visit: visit, evidence, marks: marks))
        if case .amber = reply, let hint = weak.flatMap(ImageQuality.init)?.retryHint {
            events(["event": "weak", "hint": .string(hint.rawValue)])
        }
        let took = captured.duration(to: clock.now)
        guard case .object(var members) = try await shown(reply) else { return .null }
        members["answeredInMs"] = .int(Int(took / .milliseconds(1)))
        return .object(members)
    }

    /// What the members are told; a check that does not work takes no voter's turn.
    private func lookAtPresentation(_ image: GreyImage) -> [PresentationRemark] {
        (try? presentation?.examine(image))?.remarks ?? []
    }

    /// An extractor that does not work is a reader that does not work: the voter must not be left without a way.
    private func extract(_ image: GreyImage) async throws(ScanError) -> ExtractionOutcome {
        do {
            return try await extractor.extract(image, position: .unknown)
        } catch let error as ScanError {
            throw error
        } catch {
            throw .reader(.other)
        }
    }

    private func evidence(
        _ template: FingerTemplate, for stage: Visit.Stage
    ) async throws -> DeskCommand.Evidence {
        let probe = matcher.prepare(template)
        guard case .document(let listNumber) = stage else {
            return .searched(list.inUse.index.search(probe, top: desk.policy.proposals * 2))
        }
        let voter = try await list.inUse.list.voter(listNumber: listNumber)
        return .compared(
            FingerReading(
                (voter?.templates ?? []).compactMap { template in
                    guard let reference = try? FingerTemplate(isoRecord: template.record) else { return nil }
                    return FingerReading.Comparison(
                        position: reference.position,
                        score: matcher.score(probe: probe, reference: matcher.prepare(reference)))
                }))
    }

    private func marks(_ candidates: [Candidate]) async throws -> [Int: VoterMark] {
        var marks: [Int: VoterMark] = [:]
        for candidate in candidates {
            marks[candidate.reference] = try await list.inUse.list.voter(listNumber: candidate.reference)?.mark
        }
        return marks
    }

    private static func event(_ event: CaptureEvent) -> CanonicalValue {
        switch event {
        case .waitingForFinger: ["event": "waiting-for-finger"]
        case .fingerOn: ["event": "finger-on"]
        case .fingerOff: ["event": "finger-off"]
        case .hint(let hint): ["event": "hint", "hint": .string(code(hint))]
        }
    }

    private static func event(_ remark: PresentationRemark) -> CanonicalValue {
        switch remark {
        case .seenBefore: ["event": "look-at-finger", "remark": "seen-before"]
        case .unusual(let trait):
            ["event": "look-at-finger", "remark": "unusual", "trait": .string(trait.rawValue)]
        }
    }

    private static func code(_ hint: CaptureHint) -> String {
        switch hint {
        case .tryAgain: "try-again"
        case .tooShort: "too-short"
        case .centreFinger: "centre-finger"
        case .removeFinger: "remove-finger"
        }
    }

    private static func code(_ error: ScanError) -> String {
        switch error {
        case .reader(.noDevice): "no-device"
        case .reader(.removed): "unplugged"
        case .reader(.tooHot): "too-hot"
        case .reader(.busy): "busy"
        case .reader: "reader-fault"
        case .readerRestarted: "restarted"
        case .readerUnavailable: "unavailable"
        }
    }
}
