import ExchangeServer
import TestSupport
import Testing

/// A client of another maker calls our provider: it reads our contract, builds its message from that and posts it as through
/// a proxy.
@Suite(.enabled(if: PythonTools.clientOfXRoad != nil, "there is no environment with pyxroad"))
struct PyXRoadTests {
    private static let program = """
        import json, sys
        from XRoad import XClient
        address, service, name, value = sys.argv[1:]
        client = XClient(address, "central-server/GOV/70000001/portal",
                         "central-server/GOV/70000099/shailoo/" + service + "/v1")
        answer = client.request(**{name: value})
        print(json.dumps(answer["body"], default=str, ensure_ascii=False))
        """

    private func call(_ url: String, _ service: String, _ name: String, _ value: String) async throws -> String {
        let (status, output) = try await Task.detached {
            try PythonTools.run(
                Self.program, [url, service, name, value], interpreter: PythonTools.clientOfXRoad)
        }.value
        #expect(status == 0, "\(output)")
        return output
    }

    @Test func `it reads a candidacy's standing`() async throws {
        try await ServedProvider.during { url in
            let output = try await call(url, "candidateStatus", "candidacy", "К-17")
            #expect(output.contains(#""stage": "registered""#) && output.contains("Асанова Айгүл <А&Б>"), "\(output)")
            #expect(output.contains(#""since": "2026-11-20""#), "\(output)")
        }
    }

    @Test func `it reads a result with its lines`() async throws {
        try await ServedProvider.during { url in
            let output = try await call(url, "contestResult", "contest", "district-5")
            #expect(output.contains(#""isCertified": true"#) && output.contains(#""votes": 1200"#), "\(output)")
        }
    }

    @Test func `it reads that there is nothing of a number`() async throws {
        try await ServedProvider.during { url in
            let output = try await call(url, "candidateStatus", "candidacy", "К-18")
            #expect(output.contains(#""faultcode": "404""#) && output.contains(#""name": null"#), "\(output)")
        }
    }
}
