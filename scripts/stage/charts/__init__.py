"""Figures drawn at build time as SVG: budget charts, the organisation chart, the orbits."""
