import Foundation
import Glibc
import PostgresStore
import StorageSupport

/// A server of one test, which may stop it, start it again and fill its disk.
final class PrivateServer: Sendable {
    private static let script = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("scripts/postgres").path

    let folder: String
    /// The connection string of its superuser.
    var text: String { "host=\(folder) user=postgres dbname=postgres" }

    init() throws {
        // A socket's path is short, so the folder is not a test's usual one; and what lies inside the folder of the
        // tests' server ends with it, should this process not come to its end.
        let parent = ProcessInfo.processInfo.environment["DOBUSH_POSTGRES_FOLDER"] ?? "/tmp"
        folder = "\(parent)/\(String(UInt32.random(in: .min ... .max), radix: 16))"
        try start()
    }

    deinit {
        try? stop("immediate")
        umount2("\(folder)/disk", Int32(MNT_DETACH))
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Starts it, with settings such as `ssl=on`.
    func start(_ settings: String...) throws {
        try Self.run(Self.script, ["start", folder] + settings.flatMap { ["-c", $0] })
    }

    /// Stops it: `fast` ends sessions in order, `immediate` is a crash.
    func stop(_ how: String = "fast") throws { try Self.run(Self.script, ["stop", folder, how]) }

    /// Makes a certificate for this machine that is its own authority, and its key for the server alone.
    func certificate(_ name: String) throws -> (certificate: String, key: String) {
        let files = (certificate: "\(folder)/\(name).crt", key: "\(folder)/\(name).key")
        try Self.run(
            "/usr/bin/openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-subj", "/CN=\(name)", "-addext", "subjectAltName=IP:0.0.0.0", "-keyout", files.key, "-out",
                files.certificate,
            ])
        var owner = stat()
        guard stat("\(folder)/data", &owner) == 0, chown(files.key, owner.st_uid, owner.st_gid) == 0 else {
            throw ServerComplaint(text: "the key cannot be given to the server")
        }
        return files
    }

    /// Mounts a small disk on which the server can keep a database.
    ///
    /// - Returns: its folder, or `nil` when this process may not mount.
    func smallDisk(megabytes: Int) throws -> String? {
        let disk = "\(folder)/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
        var owner = stat()
        guard stat("\(folder)/data", &owner) == 0,
            mount("tmpfs", disk, "tmpfs", 0, "size=\(megabytes)m,mode=700,uid=\(owner.st_uid)") == 0
        else { return nil }
        return disk
    }

    private static func run(_ path: String, _ arguments: [String]) throws {
        let program = Process()
        program.executableURL = URL(fileURLWithPath: path)
        program.arguments = arguments
        program.standardOutput = FileHandle.nullDevice
        program.standardError = FileHandle.nullDevice
        try program.run()
        program.waitUntilExit()
        guard program.terminationStatus == 0 else { throw ServerComplaint(text: "\(path) \(arguments) failed") }
    }
}
