/** The program's version, as `--version` prints it and results carry it. */
export const VERSION = '0.1.0'
