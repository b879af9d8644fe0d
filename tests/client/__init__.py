"""The generated client: how it is made and put in place, and how it behaves towards a service that errs."""
