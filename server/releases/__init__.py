"""What released versions left behind, and that today's code still opens it: `fixtures/README.md`."""
