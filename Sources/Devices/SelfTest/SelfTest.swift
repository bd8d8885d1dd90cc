import DeviceWire
import Imaging

/// The guided test of a unit in the morning: every part, one after the other.
package struct SelfTest: Sendable {
    private let device: CombinedDevice
    private let scanner: any FingerScanner
    private let slip: PrintBitmap
    private let clock: any Clock<Duration>

    /// How long the unit may take to answer, and a person to do what is asked.
    private static let unitLimit = Duration.seconds(10)
    private static let personLimit = Duration.seconds(30)
    /// As long as a sensor may be on (see ``FingerScanner``).
    private static let fingerLimit = Duration.seconds(20)

    /// Prepares a test.
    ///
    /// - Parameters:
    ///   - device: a unit whose `run` is under way.
    ///   - scanner: its fingerprint reader.
    ///   - slip: what is printed.
    ///   - clock: times how long is waited.
    package init(
        device: CombinedDevice, scanner: any FingerScanner, slip: PrintBitmap,
        clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.device = device
        self.scanner = scanner
        self.slip = slip
        self.clock = clock
    }

    /// Tests the unit.
    ///
    /// - Parameters:
    ///   - withPerson: whether somebody is there for the steps that need a person; without, these are left out.
    ///   - begun: called before each step, so that the person is told what to do.
    ///   - ended: called with what came of it.
    /// - Returns: whether nothing failed.
    package func run(
        withPerson: Bool, begun: (SelfTestStep) -> Void, ended: (SelfTestStep, SelfTestOutcome) -> Void
    ) async -> Bool {
        let health = await settledHealth()
        var isGood = true
        var failed: Set<SelfTestStep> = []
        for step in SelfTestStep.allCases where withPerson || !step.needsPerson {
            begun(step)
            let outcome: SelfTestOutcome
            if Self.needs(of: step).contains(where: failed.contains) {
                outcome = .notTested
            } else if step.needsPerson {
                outcome = await performed(step)
            } else {
                outcome = Self.seen(step, in: health)
            }
            if case .failed = outcome {
                isGood = false
                failed.insert(step)
            }
            ended(step, outcome)
        }
        if !failed.contains(.session) { try? await device.board.signal(isGood ? .ready : .attention) }
        return isGood
    }

    /// The health as soon as both parts have said what they say of themselves and nothing is wrong, or when they had time
    /// enough: a unit that was switched on just now asks its printers first.
    private func settledHealth() async -> DeviceHealth {
        await withTaskGroup(of: Void.self) { group in
            let (device, clock) = (device, clock)
            group.addTask {
                for await health in await device.healthChanges() where Self.isSettled(health) { break }
            }
            group.addTask { try? await clock.sleep(for: Self.unitLimit) }
            await group.next()
            group.cancelAll()
        }
        return await device.health
    }

    private static func isSettled(_ health: DeviceHealth) -> Bool {
        guard health.reader != .starting, health.troubles.allSatisfy({ $0.gravity == .remark }) else { return false }
        return health.firmware != .unknown
    }

    /// Steps without which this one says nothing.
    private static func needs(of step: SelfTestStep) -> [SelfTestStep] {
        var needs: [SelfTestStep] = step.needsBoard && step != .session ? [.session] : []
        switch step {
        case .finger: needs.append(.fingerReader)
        case .document: needs.append(.documentReader)
        case .slip: needs.append(.slipPrinter)
        default: break
        }
        return needs
    }

    /// What the health says of a part.
    static func seen(_ step: SelfTestStep, in health: DeviceHealth) -> SelfTestOutcome {
        if step == .session, health.board.status == nil, health.troubles.isEmpty {
            return .failed(DeviceTrouble.boardAbsent)
        }
        if step == .ballotPrinter, health.board.status?.ballots == .absent { return .notTested }
        guard let trouble = health.troubles.first(where: { self.step(of: $0) == step }) else { return .passed }
        return trouble.gravity == .remark ? .remark(trouble) : .failed(trouble)
    }

    private static func step(of trouble: DeviceTrouble) -> SelfTestStep {
        switch trouble {
        case .boardAbsent, .terminalRefused, .foreignBoard, .startedByItself: .session
        case .caseOpened: .caseClosed
        case .firmwareUnpublished, .firmwareUnattested, .firmwareUnchecked, .firmwareOnTrial, .updateFailed: .firmware
        case .clock: .clock
        case .batteryLow: .battery
        case .temperature: .temperature
        case .printer(.slips, _): .slipPrinter
        case .printer(.ballots, _): .ballotPrinter
        case .noDocumentReader: .documentReader
        case .reader: .fingerReader
        }
    }

    private func performed(_ step: SelfTestStep) async -> SelfTestOutcome {
        switch step {
        case .finger: await finger()
        case .document: await document()
        case .slip: await printed()
        default: await button()
        }
    }

    private func finger() async -> SelfTestOutcome {
        do throws(ScanError) {
            _ = try await scanner.capture(timeout: Self.fingerLimit) { _ in }
            return .passed
        } catch {
            return .failed(error)
        }
    }

    private func document() async -> SelfTestOutcome {
        do throws(BoardFault) {
            _ = try await device.board.readDocument([.codes, .cardLines], timeout: Self.personLimit)
            return .passed
        } catch {
            return .failed(error)
        }
    }

    private func printed() async -> SelfTestOutcome {
        do throws(BoardFault) {
            let stage = try await device.board.print(slip, as: .slip)
            return stage == .printed ? .passed : .failed(BoardFault(stage) ?? .interrupted)
        } catch {
            return .failed(error)
        }
    }

    private func button() async -> SelfTestOutcome {
        let news = await device.board.news()
        do throws(BoardFault) {
            try await device.board.signal(.locate, .locate)
        } catch {
            return .failed(error)
        }
        let clock = clock
        let isPressed = await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await case .button(.confirm, .pressed) in news { return true }
                return false
            }
            group.addTask {
                try? await clock.sleep(for: Self.personLimit)
                return false
            }
            defer { group.cancelAll() }
            return await group.next() ?? false
        }
        return isPressed ? .passed : .failed(SelfTestFault.noButton)
    }
}
