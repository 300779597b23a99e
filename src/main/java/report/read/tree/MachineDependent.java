package report.read.tree;

import java.util.BitSet;

/**
 * Platform-dependent characters (機種依存文字): those that vendors added to JIS X 0208, such as ①, Ⅲ, ㈱,
 * ㎡ and 髙. They are in the rows 13 (NEC), 89 to 92 (NEC) and 115 to 119 (IBM) of Windows code page
 * 932, and not in the rows of JIS X 0208. Characters that are in no Japanese code page do not
 * count.
 */
final class MachineDependent {
  /**
   * All of them in order. Getting them from Java's code page would take longer than searching a
   * plan. The last ones are written as escapes: a normalized file would contain others.
   */
  private static final String CHARACTERS =
      "№℡ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ∑∟∮⊿①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭"
          + "⑮⑯⑰⑱⑲⑳〝〟㈱㈲㈹㊤㊥㊦㊧㊨㌃㌍㌔㌘㌢㌣㌦㌧㌫㌶㌻㍉㍊㍍㍑㍗㍻㍼㍽㍾㎎㎏㎜㎝"
          + "㎞㎡㏄㏍丨仡仼伀伃伹佖侊侒侔侚俉俍俿倞倢偀偂偆偰傔僘僴兊兤冝冾凬刕劜劦劯勀勛匀匇"
          + "匤卲厓厲叝咊咜咩哿喆坙坥垬埇埈增墲夋奓奛奝奣妤妺孖寀寘寬尞岦岺峵崧嵂嵓嵭嶸嶹巐弡"
          + "弴彅彧德忞恝悅悊惕惞惲愑愠愰愷憘戓抦揵摠撝擎敎昀昉昕昞昤昮昱昻晗晙晥晳暙暠暲暿曺"
          + "曻朎杦枻柀栁桄桒棈棏楨榘槢樰橆橫橳橾櫢櫤毖氿汜汯沆泚洄浯涇涖涬淏淲淸淼渧渹渼湜溿"
          + "澈澵濵瀅瀇瀨炅炫炻焄焏煆煇煜燁燾犱犾猤獷玽珉珒珖珣珵琇琦琩琪琮瑢璉璟甁甯畯皂皛皜"
          + "皞皦睆砡硎硤硺礰禔禛竑竧竫箞絈絜綠綷緖繒纊罇羡茁荢荿菇菶葈蒴蓜蕓蕙蕫薰蠇裵褜訒訷"
          + "詹誧誾諟諶譓譿賰賴贒赶軏遧郞鄕鄧釗釚釞釤釥釭釮鈆鈊鈐鈹鈺鈼鉀鉎鉑鉙鉧鉷鉸銈銧鋐鋓"
          + "鋕鋗鋙鋠鋧鋹鋻鋿錂錝錞錡錥鍈鍗鍰鎤鏆鏞鏸鐱鑅鑈閒隝隯霳霻靃靍靏靑靕顗顥餧馞驎髙髜"
          + "魲魵鮏鮱鮻鰀鵫鵰鸙黑＂＇￤"
          + "\uF929\uF9DC\uFA0E\uFA0F\uFA10\uFA11\uFA12\uFA13\uFA14\uFA15\uFA16\uFA17"
          + "\uFA18\uFA19\uFA1A\uFA1B\uFA1C\uFA1D\uFA1E\uFA1F\uFA20\uFA21\uFA22\uFA23"
          + "\uFA24\uFA25\uFA26\uFA27\uFA28\uFA29\uFA2A\uFA2B\uFA2C\uFA2D";

  private static final BitSet ALL = new BitSet();

  static {
    CHARACTERS.chars().forEach(ALL::set);
  }

  private MachineDependent() {}

  /** Whether a character is one of them. */
  static boolean is(char c) {
    return ALL.get(c);
  }
}
