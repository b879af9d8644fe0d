"""The way back: an OpenAPI document into reference pages of house style, which the compiler reads again.

`POST /v2.0/{project_id}/resources` of a document becomes a page with the sections Function, URI, Request Parameters,
Response Parameters, Example Request, Example Response, Status Codes and Error Codes.
"""
