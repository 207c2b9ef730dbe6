using System.Globalization;
using System.Xml.Linq;
using PeacekeepingOrg.Core.Charts.Text;
using static PeacekeepingOrg.Core.Charts.Writers.Pptx.Ooxml;

namespace PeacekeepingOrg.Core.Charts.Writers.Pptx;

/// <summary>What every presentation holds besides its slides: colours and fonts, a master and one layout with a title.</summary>
internal static class DeckTemplate
{
    private const string Names =
        """xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" """;

    /// <summary>The family drawn with, and Arial's build for a machine that lacks it.</summary>
    private const string Font =
        $"""<a:latin typeface="{ChartFonts.Family}" panose="020B0604020202020204" pitchFamily="34" charset="0"/><a:ea typeface=""/><a:cs typeface=""/>""";

    /// <summary>Our own colours as the theme's, so that what is added later matches.</summary>
    public static XElement Theme() => XElement.Parse(
        $"""
        <a:theme {Names} name="PeacekeepingOrg"><a:themeElements>
        <a:clrScheme name="PeacekeepingOrg">
        <a:dk1><a:srgbClr val="1B2127"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="48535D"/></a:dk2><a:lt2><a:srgbClr val="E8F4FB"/></a:lt2>
        <a:accent1><a:srgbClr val="00629B"/></a:accent1><a:accent2><a:srgbClr val="8F4700"/></a:accent2><a:accent3><a:srgbClr val="3B3A8F"/></a:accent3>
        <a:accent4><a:srgbClr val="00665F"/></a:accent4><a:accent5><a:srgbClr val="8C1D4F"/></a:accent5><a:accent6><a:srgbClr val="5B6B7A"/></a:accent6>
        <a:hlink><a:srgbClr val="00629B"/></a:hlink><a:folHlink><a:srgbClr val="00629B"/></a:folHlink>
        </a:clrScheme>
        <a:fontScheme name="{ChartFonts.Family}"><a:majorFont>{Font}</a:majorFont><a:minorFont>{Font}</a:minorFont></a:fontScheme>
        <a:fmtScheme name="PeacekeepingOrg">
        <a:fillStyleLst>{Three("""<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>""")}</a:fillStyleLst>
        <a:lnStyleLst>{Three("""<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>""")}</a:lnStyleLst>
        <a:effectStyleLst>{Three("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst>
        <a:bgFillStyleLst>{Three("""<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>""")}</a:bgFillStyleLst>
        </a:fmtScheme></a:themeElements></a:theme>
        """);

    public static XElement Master(Extent title) => XElement.Parse(
        $"""
        <p:sldMaster {Names}><p:cSld>
        <p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>
        {Tree(title)}</p:cSld>
        <p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>
        <p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>
        <p:txStyles>
        <p:titleStyle><a:lvl1pPr algn="l"><a:defRPr sz="1800" b="1"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle>
        <p:bodyStyle><a:lvl1pPr algn="l"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:bodyStyle>
        <p:otherStyle><a:lvl1pPr algn="l"><a:defRPr sz="1000"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:otherStyle>
        </p:txStyles></p:sldMaster>
        """);

    public static XElement Layout(Extent title) => XElement.Parse(
        $"""
        <p:sldLayout {Names} type="titleOnly" preserve="1"><p:cSld name="Chart">{Tree(title)}</p:cSld>
        <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>
        """);

    /// <summary>The presentation: its slides are rId2 and on, its master is rId1.</summary>
    public static XElement Presentation(int slides, long width, long height, string lang) => XElement.Parse(
        string.Create(CultureInfo.InvariantCulture,
        $"""
        <p:presentation {Names} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>
        <p:sldIdLst>{string.Concat(Enumerable.Range(0, slides).Select(i => $"""<p:sldId id="{256 + i}" r:id="rId{2 + i}"/>"""))}</p:sldIdLst>
        <p:sldSz cx="{width}" cy="{height}"/><p:notesSz cx="6858000" cy="9144000"/>
        <p:defaultTextStyle><a:defPPr><a:defRPr lang="{lang}"/></a:defPPr>
        <a:lvl1pPr algn="l"><a:defRPr sz="1000"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>
        </p:defaultTextStyle></p:presentation>
        """));

    /// <summary>Title, subject, author and language; no dates, so that the same chart gives the same file.</summary>
    public static XElement Properties(string title, string subject, string author, string lang)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        return new(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core),
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XElement(dc + "title", Clean(title)),
            new XElement(dc + "subject", Clean(subject)),
            new XElement(dc + "creator", Clean(author)),
            new XElement(core + "lastModifiedBy", Clean(author)),
            new XElement(dc + "language", lang));
    }

    private static string Tree(Extent title) => string.Create(CultureInfo.InvariantCulture,
        $"""
        <p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>
        <p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>
        <p:spPr><a:xfrm><a:off x="{title.X}" y="{title.Y}"/><a:ext cx="{title.Width}" cy="{title.Height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>
        <p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr/><a:t>–</a:t></a:r></a:p></p:txBody></p:sp></p:spTree>
        """);

    private static string Three(string text) => text + text + text;
}
