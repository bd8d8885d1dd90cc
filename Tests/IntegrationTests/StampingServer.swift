import Foundation
import TestSupport
import Testing

/// An authority of the tests on the network of this machine: RFC 3161 over HTTP, by Python's server and OpenSSL's program.
struct StampingServer: Sendable {
    private let run: StationProgramRun
    let address: String

    private static let script = """
        import http.server, subprocess, sys, tempfile

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                assert self.headers["Content-Type"] == "application/timestamp-query"
                with tempfile.NamedTemporaryFile() as question:
                    question.write(self.rfile.read(int(self.headers["Content-Length"])))
                    question.flush()
                    answer = subprocess.run(
                        ["openssl", "ts", "-reply", "-config", sys.argv[1] + "/configuration", "-section", "one",
                         "-queryfile", question.name], check=True, capture_output=True).stdout
                self.send_response(200)
                self.send_header("Content-Type", "application/timestamp-reply")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

        server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
        print(server.server_port, flush=True)
        server.serve_forever()
        """

    /// Starts it; it ends with this value.
    init(_ authority: MadeUpAuthority) async throws {
        run = try StationProgramRun(["-c", Self.script, authority.folder.path], program: "/usr/bin/python3")
        try #require(try await run.says("\n"), "\(run.complaints)")
        address = "http://127.0.0.1:\(run.output.prefix { $0 != "\n" })/"
    }
}
