/// The contract of our services in REST ([OpenAPI 3.0](https://spec.openapis.org/oas/v3.0.3)); one address for both services.
enum ProviderOpenAPI {
    static let text = """
        openapi: 3.0.3
        info:
          title: Dobush, what an election publishes
          version: "1"
        servers:
          - url: "/"
        paths:
          /candidates/{candidacy}:
            get:
              summary: Where a candidacy stands.
              operationId: candidateStatus
              parameters:
                - {name: candidacy, in: path, required: true, schema: {type: string, maxLength: 255}}
              responses:
                "200":
                  description: The standing.
                  content: {application/json: {schema: {$ref: "#/components/schemas/Standing"}}}
                "404":
                  description: There is nothing published of that number.
                  content: {application/json: {schema: {$ref: "#/components/schemas/Nothing"}}}
          /results/{contest}:
            get:
              summary: What was published of a contest's result.
              operationId: contestResult
              parameters:
                - {name: contest, in: path, required: true, schema: {type: string, maxLength: 255}}
              responses:
                "200":
                  description: The result.
                  content: {application/json: {schema: {$ref: "#/components/schemas/Result"}}}
                "404":
                  description: There is nothing published of that number.
                  content: {application/json: {schema: {$ref: "#/components/schemas/Nothing"}}}
        components:
          schemas:
            Standing:
              type: object
              required: [candidacy, contest, name, stage, since]
              additionalProperties: false
              properties:
                candidacy: {type: string}
                contest: {type: string}
                name: {type: string, description: As on the ballot.}
                stage: {type: string}
                since: {type: string, format: date}
            Result:
              type: object
              required: [contest, isCertified, stations, lines]
              additionalProperties: false
              properties:
                contest: {type: string}
                isCertified: {type: boolean}
                stations: {type: integer, minimum: 0}
                lines:
                  type: array
                  items:
                    type: object
                    required: [option, votes]
                    additionalProperties: false
                    properties:
                      option: {type: string}
                      votes: {type: integer, minimum: 0}
            Nothing:
              type: object
              required: [message]
              properties:
                message: {type: string}
        """
}
