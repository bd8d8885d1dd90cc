import Testing
import XRoad

@Suite struct RESTTests {
    private func request(
        id: String = "6f1e", path: [String] = [], query: [(String, String)] = [], body: [UInt8] = []
    ) throws -> RESTRequest {
        let header = try #require(Sample.header(id: id, version: nil))
        return try #require(RESTRequest(header: header, method: .get, path: path, query: query, body: body))
    }

    @Test func `a value never becomes a separator of the path`() throws {
        let request = try request(path: ["a/b", "../x", "ө ?#%"], query: [("q&", "1=2&3")])
        #expect(
            request.target
                == "/r1/central-server/GOV/70000005/zags-service/zagsDataByPin/a%2Fb/..%2Fx/%D3%A9%20%3F%23%25?q%26=1%3D2%263"
        )
    }

    @Test func `who asks, for whom and for which case is in the headers`() throws {
        let headers = Dictionary(try request().request.headers.map { ($0.name, $0.value) }) { first, _ in first }
        #expect(headers["X-Road-Client"] == "central-server/GOV/70000099/shailoo")
        #expect(headers["X-Road-Id"] == "6f1e" && headers["X-Road-UserId"] == "KG1")
        #expect(headers["X-Road-Issue"] == "application-7" && headers["Content-Type"] == nil)
    }

    @Test func `a provider's answer is told from the exchange's error`() throws {
        let request = try request()
        let good = ExchangeReply(
            status: 404, headers: [("X-Road-Id", "6f1e"), ("Content-Type", "application/json")], body: [1])
        #expect(try RESTAnswer(good, to: request) == .answer(status: 404, mediaType: "application/json", body: [1]))
        let body = #"{"type":"Server.ServerProxy.ServiceFailed.X","message":"m","detail":"d"}"#
        let bad = ExchangeReply(
            status: 500, headers: [("X-Road-Error", "Server.ServerProxy.ServiceFailed.X")], body: Array(body.utf8))
        let error = ExchangeError(type: "Server.ServerProxy.ServiceFailed.X", message: "m", detail: "d")
        #expect(try RESTAnswer(bad, to: request) == .error(error))
        #expect(error.isOf("server.serverproxy.service_failed") && !error.isOf("Server.ClientProxy"))
        #expect(!error.isOurs && ExchangeError(type: "Client.MissingHeader", message: "", detail: nil).isOurs)
    }

    @Test func `an error without readable JSON is an error all the same`() throws {
        let reply = ExchangeReply(status: 500, headers: [("x-road-error", "Server.X")], body: [0xFF])
        #expect(
            try RESTAnswer(reply, to: request()) == .error(ExchangeError(type: "Server.X", message: "", detail: nil)))
    }

    @Test func `an answer to another request, or to none, is refused`() throws {
        let request = try request()
        #expect(throws: MessageFault.otherRequest) {
            _ = try RESTAnswer(ExchangeReply(status: 200, headers: [("X-Road-Id", "7")], body: []), to: request)
        }
        #expect(throws: MessageFault.header("X-Road-Id")) {
            _ = try RESTAnswer(ExchangeReply(status: 200, headers: [], body: []), to: request)
        }
    }

    @Test func `metadata is asked where X-Road has it`() throws {
        let header = try #require(Sample.header())
        #expect(MetadataRequest.listClients(instance: "KG").request?.target == "/listClients?xRoadInstance=KG")
        #expect(MetadataRequest.verificationConfiguration.request?.target == "/verificationconf")
        #expect(
            MetadataRequest.listMethods(of: header.service.provider, header: header, allowedOnly: true).request?.target
                == "/r1/central-server/GOV/70000005/zags-service/allowedMethods")
        #expect(
            MetadataRequest.container(queryId: "6f1e", client: header.client).request?.target
                == "/asic?unique=true&responseOnly=true&queryId=6f1e&xRoadInstance=central-server&memberClass=GOV&memberCode=70000099"
                + "&subsystemCode=shailoo")
    }

    @Test func `services and clients are read as the exchange lists them`() throws {
        let methods = """
            {"service":[{"object_type":"SERVICE","xroad_instance":"KG","member_class":"GOV","member_code":"7",
            "subsystem_code":"s","service_code":"c","service_type":"REST","endpoint_list":[]}]}
            """
        #expect(try ServiceListing.services(Array(methods.utf8)).map(\.text) == ["KG/GOV/7/s/c"])
        let clients = """
            {"member":[{"id":{"object_type":"MEMBER","xroad_instance":"KG","member_class":"GOV","member_code":"7"},
            "name":"n","subsystem_name":null}]}
            """
        #expect(try ServiceListing.clients(Array(clients.utf8)).map(\.text) == ["KG/GOV/7"])
        let markup = """
            <x:clientList xmlns:x="u" xmlns:id="i"><x:member><x:id id:objectType="MEMBER"><id:xRoadInstance>KG</id:xRoadInstance>
            <id:memberClass>GOV</id:memberClass><id:memberCode>7</id:memberCode></x:id><x:name>n</x:name></x:member></x:clientList>
            """
        #expect(try ServiceListing.clients(Array(markup.utf8)).map(\.text) == ["KG/GOV/7"])
        #expect(throws: MessageFault.json) { _ = try ServiceListing.services(Array("[]".utf8)) }
    }
}
