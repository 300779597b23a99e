package report.collect;

import java.util.List;
import java.util.Map;
import report.edit.Change;
import report.edit.YamlPath;
import report.edit.YamlText;

/** How what forms say is written to a file of one kind, and where such a file says it. */
sealed interface FileEdits permits ProgressEdits, PlanEdits {

  /**
   * The changes of a file, in the order of the plan.
   *
   * @param file the file as it is
   * @param answers what forms say, in any order
   * @return for each goal or other value, what is said of it and the changes that write it
   */
  Map<List<Answer>, List<Change>> of(YamlText file, List<Answer> answers);

  /** The paths at which an answer may stand, the most exact one first. */
  List<YamlPath> exact(Answer answer);

  /** The path of what an answer is a part of: a whole result, a goal, a part of the plan. */
  YamlPath around(Answer answer);
}
