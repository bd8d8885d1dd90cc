import Console
import ElectionModel
import Files
import Foundation
import TestSupport
import Testing
import Wording
import XRoad

@testable import CentralCommands

/// What the commands of the exchange read from the folder, and from people.
@Suite struct ExchangeFolderTests {
    let place = TemporaryFolder()
    private var folder: ExchangeFolder { ExchangeFolder(path: "\(place.path)/exchange") }
    private static let shipped = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Exchange/services").path

    private func write(_ name: String, _ text: String, mode: UInt32 = 0o600) throws {
        try DurableFile.makeFolder(folder.path)
        try DurableFile.replace("\(folder.path)/\(name)", Array(text.utf8), mode: mode)
    }

    private func nature(_ body: () throws -> Void) -> FaultNature? {
        do {
            try body()
            return nil
        } catch {
            return (error as? any Fault)?.nature
        }
    }

    @Test func `the folder's own descriptions hold`() throws {
        try DurableFile.makeFolder(folder.path)
        try FileManager.default.createDirectory(atPath: "\(folder.path)/services", withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: "\(Self.shipped)/diploma.json", toPath: "\(folder.path)/services/diploma.json")
        #expect(try folder.services().services.map(\.name) == ["diploma"])
        #expect(nature { _ = try folder.service("passport") } == .missing)
    }

    @Test func `without a list of authorities nothing is verified`() throws {
        #expect(nature { _ = try folder.trust() } == .missing)
        #expect(nature { _ = try folder.trust(file: "\(folder.path)/none") } == .missing)
    }

    @Test(arguments: [
        #"{}"#, #"{"schema":"dobush.exchange-connection.v1","server":"http://127.0.0.1"}"#,
        #"{"schema":"dobush.exchange-connection.v1","server":"http://127.0.0.1","client":"KG/GOV/7"}"#,
        #"{"schema":"dobush.exchange-connection.v1","server":"http://127.0.0.1","client":"KG/GOV/7/s","kye":"k"}"#,
        #"{"schema":"dobush.exchange-connection.v1","server":"https://ss","client":"KG/GOV/7/s"}"#,
        #"{"schema":"dobush.exchange-connection.v1","server":"http://10.0.0.1","client":"KG/GOV/7/s"}"#, "no JSON",
    ]) func `a connection that is none is refused before anything is asked`(text: String) throws {
        try write("connection.json", text)
        #expect(nature { _ = try ExchangeConnection(folder: folder) } == .misuse)
    }

    @Test func `a connection needs a file, and a proxy on this machine needs no certificates`() throws {
        #expect(nature { _ = try ExchangeConnection(folder: folder) } == .missing)
        try write(
            "connection.json",
            #"{"schema":"dobush.exchange-connection.v1","server":"http://127.0.0.1:9","client":"KG/GOV/7/s"}"#)
        #expect(try ExchangeConnection(folder: folder).client.text == "KG/GOV/7/s")
    }

    @Test func `a key that others may read is refused`() throws {
        try write(
            "connection.json",
            #"{"schema":"dobush.exchange-connection.v1","server":"https://ss","client":"KG/GOV/7/s","certificate":"c","key":"k","serverCertificate":"s"}"#
        )
        for name in ["c", "s"] { try write(name, "x") }
        try write("k", "x", mode: 0o644)
        #expect(nature { _ = try ExchangeConnection(folder: folder) } == .denied)
    }

    @Test(arguments: [
        (#"{"pin":"10101199000012"}"#, true), (#"{"pin":"17"}"#, false), (#"{}"#, false),
        (#"{"pin":"10101199000012","x":"1"}"#, false), (#"{"pin":1}"#, false), ("[]", false),
    ]) func `values are those that the service wants, from a file of one's own`(text: String, isGood: Bool) throws {
        let service = try ServiceDescription(Vectors.bytes("\(Self.shipped)/diploma.json"))
        try write("values.json", text)
        let values = QuestionValues(
            file: "\(folder.path)/values.json", asking: Asking(takesYes: false, isSilent: true))
        if isGood {
            #expect(try values.read(service) == ["pin": "10101199000012"])
        } else {
            #expect(nature { _ = try values.read(service) } == .misuse)
        }
        try write("open.json", text, mode: 0o644)
        let open = QuestionValues(file: "\(folder.path)/open.json", asking: Asking(takesYes: false, isSilent: true))
        #expect(nature { _ = try open.read(service) } == .denied)
    }

    @Test(arguments: [("7/8", "KG-op1"), ("..", "KG-op1"), ("7", "op1"), ("7", "KG"), ("7", "KG op")])
    func `a case or somebody who asks that is none is wrong usage`(number: String, user: String) async {
        let arguments = ["exchange", "call", "diploma", "--case", number, "--user", user, "--folder", place.path]
        #expect(await DobushCommand.run(arguments) == .usage)
    }

    @Test func `what was not asked cannot be gone on with`() async {
        let arguments = ["exchange", "call", "--case", "7", "--user", "KG-op1", "--folder", place.path]
        #expect(await DobushCommand.run(arguments) == .notFound)
        #expect(await DobushCommand.run(["exchange", "status", "--folder", place.path, "--json"]) == .ok)
        #expect(await DobushCommand.run(["exchange", "evidence", "verify", "--folder", place.path]) == .notFound)
    }
}
