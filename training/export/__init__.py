"""From torch weights to the ONNX files and manifest that the engine loads."""
