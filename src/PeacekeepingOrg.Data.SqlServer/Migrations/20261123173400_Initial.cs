using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PeacekeepingOrg.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Organizations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name_En = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Name_EnBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Name_Fr = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Name_FrBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organizations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Releases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LoadedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Releases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Symbol = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Authority = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Form = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsLoaded = table.Column<bool>(type: "bit", nullable: false),
                    Signatory = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: true),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Issuer_En = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Issuer_EnBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Issuer_Fr = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Issuer_FrBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Note_En = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Note_EnBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Note_Fr = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Note_FrBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Title_En = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Title_EnBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Title_Fr = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Title_FrBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Editions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    OrganizationId = table.Column<int>(type: "int", nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    EffectiveTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Title_En = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Title_EnBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Title_Fr = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Title_FrBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Editions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Editions_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Blocks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SourceId = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SectionKey = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Number = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    NumberAsPrinted = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Blocks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Blocks_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SourceRelations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SourceId = table.Column<int>(type: "int", nullable: false),
                    TargetId = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceRelations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SourceRelations_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SourceRelations_Sources_TargetId",
                        column: x => x.TargetId,
                        principalTable: "Sources",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Attributions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EditionId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attributions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attributions_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Discrepancies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EditionId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Explanation_En = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Explanation_EnBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Explanation_Fr = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Explanation_FrBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Title_En = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Title_EnBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Title_Fr = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Title_FrBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Discrepancies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Discrepancies_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "EditionSources",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EditionId = table.Column<int>(type: "int", nullable: false),
                    SourceId = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditionSources", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EditionSources_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_EditionSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Units",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EditionId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    Count = table.Column<int>(type: "int", nullable: true),
                    IsUnnamed = table.Column<bool>(type: "bit", nullable: false),
                    IsExternal = table.Column<bool>(type: "bit", nullable: false),
                    AttributionMode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Acronym_En = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Acronym_EnBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Acronym_Fr = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Acronym_FrBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Name_En = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Name_EnBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Name_Fr = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Name_FrBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Note_En = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Note_EnBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Note_Fr = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Note_FrBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Units", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Units_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Units_Units_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Units",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Items",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BlockId = table.Column<int>(type: "int", nullable: false),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Label = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    LabelAsPrinted = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Path = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Items", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Items_Blocks_BlockId",
                        column: x => x.BlockId,
                        principalTable: "Blocks",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Items_Items_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Items",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Posts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EditionId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    IsHead = table.Column<bool>(type: "bit", nullable: false),
                    IsExternal = table.Column<bool>(type: "bit", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: true),
                    IsUnnamed = table.Column<bool>(type: "bit", nullable: false),
                    Holder = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Note_En = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Note_EnBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Note_Fr = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Note_FrBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Rank_En = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Rank_EnBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Rank_Fr = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Rank_FrBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Title_En = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Title_EnBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Title_Fr = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Title_FrBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Posts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Posts_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Posts_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "UnitAliases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitAliases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnitAliases_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "UnitServices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    ServedId = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitServices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnitServices_Units_ServedId",
                        column: x => x.ServedId,
                        principalTable: "Units",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_UnitServices_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AttributionHolders",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AttributionId = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    PostId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttributionHolders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AttributionHolders_Attributions_AttributionId",
                        column: x => x.AttributionId,
                        principalTable: "Attributions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AttributionHolders_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AttributionHolders_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DiscrepancySubjects",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DiscrepancyId = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    PostId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiscrepancySubjects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DiscrepancySubjects_Discrepancies_DiscrepancyId",
                        column: x => x.DiscrepancyId,
                        principalTable: "Discrepancies",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_DiscrepancySubjects_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_DiscrepancySubjects_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PostAliases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PostId = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostAliases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PostAliases_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReportingLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EditionId = table.Column<int>(type: "int", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FromPostId = table.Column<int>(type: "int", nullable: true),
                    FromUnitId = table.Column<int>(type: "int", nullable: true),
                    ToPostId = table.Column<int>(type: "int", nullable: true),
                    ToUnitId = table.Column<int>(type: "int", nullable: true),
                    ThroughPostId = table.Column<int>(type: "int", nullable: true),
                    IsPrimary = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportingLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportingLines_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReportingLines_Posts_FromPostId",
                        column: x => x.FromPostId,
                        principalTable: "Posts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReportingLines_Posts_ThroughPostId",
                        column: x => x.ThroughPostId,
                        principalTable: "Posts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReportingLines_Posts_ToPostId",
                        column: x => x.ToPostId,
                        principalTable: "Posts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReportingLines_Units_FromUnitId",
                        column: x => x.FromUnitId,
                        principalTable: "Units",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReportingLines_Units_ToUnitId",
                        column: x => x.ToUnitId,
                        principalTable: "Units",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Citations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Fact = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BlockId = table.Column<int>(type: "int", nullable: true),
                    ItemId = table.Column<int>(type: "int", nullable: true),
                    Quote = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Start = table.Column<int>(type: "int", nullable: false),
                    Length = table.Column<int>(type: "int", nullable: false),
                    EditionId = table.Column<int>(type: "int", nullable: true),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    PostId = table.Column<int>(type: "int", nullable: true),
                    ReportingLineId = table.Column<int>(type: "int", nullable: true),
                    AttributionId = table.Column<int>(type: "int", nullable: true),
                    DiscrepancyId = table.Column<int>(type: "int", nullable: true),
                    SourceId = table.Column<int>(type: "int", nullable: true),
                    SourceRelationId = table.Column<int>(type: "int", nullable: true),
                    UnitServiceId = table.Column<int>(type: "int", nullable: true),
                    Reason_En = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Reason_EnBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Reason_Fr = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Reason_FrBasis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Citations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Citations_Attributions_AttributionId",
                        column: x => x.AttributionId,
                        principalTable: "Attributions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Blocks_BlockId",
                        column: x => x.BlockId,
                        principalTable: "Blocks",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Discrepancies_DiscrepancyId",
                        column: x => x.DiscrepancyId,
                        principalTable: "Discrepancies",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Items",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_ReportingLines_ReportingLineId",
                        column: x => x.ReportingLineId,
                        principalTable: "ReportingLines",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_SourceRelations_SourceRelationId",
                        column: x => x.SourceRelationId,
                        principalTable: "SourceRelations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_UnitServices_UnitServiceId",
                        column: x => x.UnitServiceId,
                        principalTable: "UnitServices",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Citations_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_AttributionHolders_AttributionId",
                table: "AttributionHolders",
                column: "AttributionId");

            migrationBuilder.CreateIndex(
                name: "IX_AttributionHolders_PostId",
                table: "AttributionHolders",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_AttributionHolders_UnitId",
                table: "AttributionHolders",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Attributions_EditionId_Key",
                table: "Attributions",
                columns: new[] { "EditionId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Blocks_SourceId_Key",
                table: "Blocks",
                columns: new[] { "SourceId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Blocks_SourceId_Ordinal",
                table: "Blocks",
                columns: new[] { "SourceId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Citations_AttributionId",
                table: "Citations",
                column: "AttributionId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_BlockId",
                table: "Citations",
                column: "BlockId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_DiscrepancyId",
                table: "Citations",
                column: "DiscrepancyId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_EditionId",
                table: "Citations",
                column: "EditionId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ItemId",
                table: "Citations",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_PostId",
                table: "Citations",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ReportingLineId",
                table: "Citations",
                column: "ReportingLineId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_SourceId",
                table: "Citations",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_SourceRelationId",
                table: "Citations",
                column: "SourceRelationId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_UnitId",
                table: "Citations",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_UnitServiceId",
                table: "Citations",
                column: "UnitServiceId");

            migrationBuilder.CreateIndex(
                name: "IX_Discrepancies_EditionId_Key",
                table: "Discrepancies",
                columns: new[] { "EditionId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DiscrepancySubjects_DiscrepancyId",
                table: "DiscrepancySubjects",
                column: "DiscrepancyId");

            migrationBuilder.CreateIndex(
                name: "IX_DiscrepancySubjects_PostId",
                table: "DiscrepancySubjects",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_DiscrepancySubjects_UnitId",
                table: "DiscrepancySubjects",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Editions_Key",
                table: "Editions",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Editions_OrganizationId",
                table: "Editions",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_EditionSources_EditionId",
                table: "EditionSources",
                column: "EditionId");

            migrationBuilder.CreateIndex(
                name: "IX_EditionSources_SourceId",
                table: "EditionSources",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Items_BlockId_Path",
                table: "Items",
                columns: new[] { "BlockId", "Path" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Items_ParentId",
                table: "Items",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Organizations_Key",
                table: "Organizations",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PostAliases_PostId",
                table: "PostAliases",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_EditionId_Key",
                table: "Posts",
                columns: new[] { "EditionId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Posts_UnitId",
                table: "Posts",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingLines_EditionId",
                table: "ReportingLines",
                column: "EditionId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingLines_FromPostId",
                table: "ReportingLines",
                column: "FromPostId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingLines_FromUnitId",
                table: "ReportingLines",
                column: "FromUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingLines_ThroughPostId",
                table: "ReportingLines",
                column: "ThroughPostId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingLines_ToPostId",
                table: "ReportingLines",
                column: "ToPostId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingLines_ToUnitId",
                table: "ReportingLines",
                column: "ToUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_SourceRelations_SourceId",
                table: "SourceRelations",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_SourceRelations_TargetId",
                table: "SourceRelations",
                column: "TargetId");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Key",
                table: "Sources",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnitAliases_UnitId",
                table: "UnitAliases",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Units_EditionId_Key",
                table: "Units",
                columns: new[] { "EditionId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Units_ParentId",
                table: "Units",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_UnitServices_ServedId",
                table: "UnitServices",
                column: "ServedId");

            migrationBuilder.CreateIndex(
                name: "IX_UnitServices_UnitId",
                table: "UnitServices",
                column: "UnitId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AttributionHolders");

            migrationBuilder.DropTable(
                name: "Citations");

            migrationBuilder.DropTable(
                name: "DiscrepancySubjects");

            migrationBuilder.DropTable(
                name: "EditionSources");

            migrationBuilder.DropTable(
                name: "PostAliases");

            migrationBuilder.DropTable(
                name: "Releases");

            migrationBuilder.DropTable(
                name: "UnitAliases");

            migrationBuilder.DropTable(
                name: "Attributions");

            migrationBuilder.DropTable(
                name: "Items");

            migrationBuilder.DropTable(
                name: "ReportingLines");

            migrationBuilder.DropTable(
                name: "SourceRelations");

            migrationBuilder.DropTable(
                name: "UnitServices");

            migrationBuilder.DropTable(
                name: "Discrepancies");

            migrationBuilder.DropTable(
                name: "Blocks");

            migrationBuilder.DropTable(
                name: "Posts");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "Units");

            migrationBuilder.DropTable(
                name: "Editions");

            migrationBuilder.DropTable(
                name: "Organizations");
        }
    }
}
