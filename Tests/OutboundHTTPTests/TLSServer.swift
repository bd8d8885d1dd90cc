import Foundation
import Glibc

/// A web server of another maker that wants to know who asks: Python's, over OpenSSL.
final class TLSServer {
    struct Failed: Error {}

    let port: Int
    private let process = Process()

    static let canRun =
        FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")
        && FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

    private static let program = """
        import http.server, ssl, sys
        class Answer(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"ok")
            def log_message(self, *words): pass
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[1] + ".pem", sys.argv[1] + ".key")
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(sys.argv[2] + ".pem")
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        print(server.server_port, flush=True)
        server.serve_forever()
        """

    /// - Parameters:
    ///   - own: the path of its certificate and key, without ending.
    ///   - client: the one certificate that it takes.
    init(own: String, client: String) throws {
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-c", Self.program, own, client]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.filter(\.isNumber)) else { throw Failed() }
        self.port = port
    }

    deinit {
        // Threads that start programs here may have every other signal blocked, and the program inherits that.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Makes a certificate that signs itself, as a security server's and an information system's do.
    static func makeCertificate(_ path: String, name: String, key: String = "rsa:2048") throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = [
            "req", "-x509", "-newkey", key, "-nodes", "-keyout", "\(path).key", "-out", "\(path).pem", "-subj",
            "/CN=\(name)", "-days", "30",
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed() }
    }
}
