"""Rules over several objects: the graph of references and selectors."""
