package report.read.field;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What other files may refer to in a vision: its perspectives and matters by path. Those that could
 * not be read are included, so that references to them are not reported as unknown.
 */
public final class MatterIndex {
  private final Set<String> perspectives = new LinkedHashSet<>();
  private final Set<String> matters = new LinkedHashSet<>();
  private boolean whole = true;

  /** A vision that could not be read at all. */
  public static MatterIndex unread() {
    MatterIndex index = new MatterIndex();
    index.lacksSome();
    return index;
  }

  /** Adds the id of a perspective. */
  public void addPerspective(String id) {
    perspectives.add(id);
  }

  /** Adds the path of a matter: ids separated by slashes. */
  public void addMatter(String path) {
    matters.add(path);
  }

  /** Records that there are perspectives or matters whose ids could not be read. */
  public void lacksSome() {
    whole = false;
  }

  /** Whether the vision could be read to its end, so that no id is missing. */
  public boolean isWhole() {
    return whole;
  }

  /** The ids of perspectives, in the order of the file. */
  public List<String> perspectives() {
    return List.copyOf(perspectives);
  }

  /** The paths of matters, in the order of the file. */
  public List<String> matters() {
    return List.copyOf(matters);
  }

  /** The matters of a perspective, nested ones too. */
  public List<String> matters(String perspective) {
    return matters.stream().filter(path -> path.startsWith(perspective + "/")).toList();
  }
}
