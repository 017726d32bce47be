"""Sources and pages for reference managers: CSL-JSON, from which BibTeX and RIS are made."""
