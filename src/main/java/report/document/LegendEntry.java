package report.document;

/**
 * A line of the legend (凡例), for something the book uses.
 *
 * @param sign the symbol or word
 * @param meaning its meaning here
 */
public record LegendEntry(String sign, String meaning) {}
