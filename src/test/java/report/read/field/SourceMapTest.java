package report.read.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import report.finding.Source;
import report.finding.Span;

class SourceMapTest {
  @Test
  void placesGoWhenNobodyHoldsTheirPartsAnyMore() throws InterruptedException {
    SourceMap places = new SourceMap();
    Span span = Span.start(new Source("x", List.of("line")));
    Object held = new Object();
    places.add(held, span);
    for (int i = 0; i < 1000; i++) {
      places.add(new Object(), span);
    }
    for (int i = 0; i < 100 && places.size() > 3; i++) {
      System.gc();
      Thread.sleep(10);
      places.add(new Object(), span);
    }

    assertThat(places.size()).isBetween(1, 3);
    assertThat(places.of(held)).contains(span);
    assertThat(places.of(new Object())).isEmpty();
  }
}
