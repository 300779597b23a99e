package report.document;

/**
 * A line of the legend (凡例); only what a book uses has one.
 *
 * @param sign the symbol or word
 * @param meaning what it means here
 */
public record LegendEntry(String sign, String meaning) {}
