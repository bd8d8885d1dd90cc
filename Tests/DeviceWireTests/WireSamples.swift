import DeviceWire

/// A message of every kind, with a body where it has one.
enum WireSamples {
    static let status = BoardStatus(
        condition: [.tampered, .onTrial], battery: 87, isCharging: true, millivolts: 3_912, temperature: -35,
        slips: .paperLow, ballots: .jammed, hasDocumentReader: true, clock: 1_811_404_800_123, uptime: 4_294_967_295,
        resetCause: .watchdog, services: 2, droppedFrames: 70_000)

    static func commands() throws -> [(BoardCommand, body: [UInt8])] {
        [
            (.status, []), (.setClock(1_811_404_800_123), []), (.attest, bytes(32)),
            (.signal(.attention, .refused), []),
            (.scan([.codes, .cardLines], milliseconds: 20_000), []), (.cancelScan, []),
            (.openJob(try PrintJob(number: 0xDEAD_BEEF, kind: .ballot, width: 2_480, rows: 3_508)), []),
            (.rows(job: 7, first: 300), bytes(960)), (.closeJob(7), []), (.discardJob(8), []), (.jobProgress(9), []),
            (.stock, []), (.loadStock(500), []), (.service(.clearTamper), bytes(192)),
            (.service(.admitHost), bytes(224)), (.openUpdate, bytes(144)), (.updateData(offset: 65_536), bytes(1)),
            (.closeUpdate, []), (.confirmFirmware, []), (.restart, []),
        ]
    }

    static func reports() -> [(BoardReport, body: [UInt8])] {
        [
            (.ready, []), (.done, []), (.status(status), []),
            (.attestation(RunningFirmware(version: 3, slot: .b, isOnTrial: true)), bytes(128)),
            (.stock(BallotStock(loaded: 1_000, printed: 300, spoiled: 4)), []), (.button(.confirm, .held), []),
            (.code(.qr), bytes(900)), (.cardLines, bytes(90)), (.scanEnded(.unreadable), []),
            (.printer(.ballots, .coverOpen), []),
        ] + JobStage.allCases.map { (.job(JobProgress(number: 7, stage: $0, rows: 12)), []) }
            + BoardFailure.allCases.map { (.failed($0), []) }
    }

    static func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) } }
}
