// Types of answers of operations are called `ListQueuesResult` and `ListQueuesFailure`: `ListQueuesResponse` and
// `ListQueuesError` are names of components.
export default {
  plugins: [
    "@hey-api/client-fetch",
    "@hey-api/sdk",
    {
      name: "@hey-api/typescript",
      responses: { response: "{{name}}Result" },
      errors: { error: "{{name}}Failure" },
    },
  ],
};
