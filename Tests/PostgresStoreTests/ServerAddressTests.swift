import Testing

@testable import PostgresStore

@Suite struct ServerAddressTests {
    @Test(arguments: [
        ("postgresql://db.example/x", "verify-full"), ("postgresql://10.0.0.1/x", "verify-full"),
        ("postgresql://localhost,db.example/x", "verify-full"), ("hostaddr=10.0.0.1 host=localhost", "verify-full"),
        // The host may come from the environment.
        ("postgresql:///x", "verify-full"), ("dbname=x", "verify-full"),
        ("postgresql://127.evil.example/x", "verify-full"), ("postgresql://localhost.example/x", "verify-full"),
        ("postgresql://localhost/x", "prefer"), ("postgresql://127.0.0.1/x", "prefer"),
        ("postgresql://[::1]/x", "prefer"), ("postgresql://localhost,127.0.0.2:99/x", "prefer"),
    ])
    func `over a network the server is verified unless the string says otherwise`(text: String, mode: String) throws {
        #expect(try ServerAddress(text).defaultSecurity == mode)
    }
}
