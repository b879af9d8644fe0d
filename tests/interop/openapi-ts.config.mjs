// Types of answers of operations are called `ListQueuesResult`: `ListQueuesResponse` is the name of a component.
export default {
  plugins: [
    "@hey-api/client-fetch",
    "@hey-api/sdk",
    { name: "@hey-api/typescript", responses: { response: "{{name}}Result" } },
  ],
};
