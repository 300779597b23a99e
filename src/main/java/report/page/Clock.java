package report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Source;
import report.finding.Span;

/** Finds where a template asks for the time: the same plans would give other pages. */
final class Clock {
  /** Comments, which may speak of it, and else what FreeMarker carries out. */
  private static final Pattern CODE =
      Pattern.compile(
          "<#--.*?-->|<#noparse>.*?</#noparse>|\\$\\{[^}]*\\}|<[#@][^>]*>", Pattern.DOTALL);

  private static final Pattern NOW = Pattern.compile("(?<![\\w)\\]])\\.now\\b");

  private Clock() {}

  /** The places, in order. */
  static List<Span> places(Source source) {
    String text = String.join("\n", source.lines());
    List<Span> places = new ArrayList<>();
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      if (code.group().startsWith("<#--") || code.group().startsWith("<#noparse")) {
        continue;
      }
      Matcher now = NOW.matcher(code.group());
      while (now.find()) {
        places.add(
            span(source, text.substring(0, code.start() + now.start()), now.group().length()));
      }
    }
    return places;
  }

  private static Span span(Source source, String before, int length) {
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return Span.of(source, line, before.length() - before.lastIndexOf('\n'), length);
  }
}
