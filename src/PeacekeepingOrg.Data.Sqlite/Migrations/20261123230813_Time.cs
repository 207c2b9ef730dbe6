using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PeacekeepingOrg.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Time : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Label_En",
                table: "Sources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Label_EnBasis",
                table: "Sources",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Label_Fr",
                table: "Sources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Label_FrBasis",
                table: "Sources",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FromEditionId = table.Column<int>(type: "INTEGER", nullable: false),
                    ToEditionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason_En = table.Column<string>(type: "TEXT", nullable: true),
                    Reason_EnBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reason_Fr = table.Column<string>(type: "TEXT", nullable: true),
                    Reason_FrBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Changes_Editions_FromEditionId",
                        column: x => x.FromEditionId,
                        principalTable: "Editions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Changes_Editions_ToEditionId",
                        column: x => x.ToEditionId,
                        principalTable: "Editions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Milestones",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EditionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title_En = table.Column<string>(type: "TEXT", nullable: true),
                    Title_EnBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Title_Fr = table.Column<string>(type: "TEXT", nullable: true),
                    Title_FrBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Milestones", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Milestones_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Terms",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    InFull_En = table.Column<string>(type: "TEXT", nullable: true),
                    InFull_EnBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    InFull_Fr = table.Column<string>(type: "TEXT", nullable: true),
                    InFull_FrBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Meaning_En = table.Column<string>(type: "TEXT", nullable: true),
                    Meaning_EnBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Meaning_Fr = table.Column<string>(type: "TEXT", nullable: true),
                    Meaning_FrBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Word_En = table.Column<string>(type: "TEXT", nullable: true),
                    Word_EnBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Word_Fr = table.Column<string>(type: "TEXT", nullable: true),
                    Word_FrBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Terms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ChangeSubjects",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ChangeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    IsAfter = table.Column<bool>(type: "INTEGER", nullable: false),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    PostId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeSubjects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChangeSubjects_Changes_ChangeId",
                        column: x => x.ChangeId,
                        principalTable: "Changes",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ChangeSubjects_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ChangeSubjects_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id");
                });

            // Written by hand: a column with its reference is added in place, where EF would rebuild the table outside a transaction.
            migrationBuilder.Sql("ALTER TABLE \"Citations\" ADD COLUMN \"ChangeId\" INTEGER NULL REFERENCES \"Changes\" (\"Id\");");
            migrationBuilder.Sql("ALTER TABLE \"Citations\" ADD COLUMN \"MilestoneId\" INTEGER NULL REFERENCES \"Milestones\" (\"Id\");");
            migrationBuilder.Sql("ALTER TABLE \"Citations\" ADD COLUMN \"RestsOnId\" INTEGER NULL REFERENCES \"Sources\" (\"Id\");");
            migrationBuilder.Sql("ALTER TABLE \"Citations\" ADD COLUMN \"TermId\" INTEGER NULL REFERENCES \"Terms\" (\"Id\");");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ChangeId",
                table: "Citations",
                column: "ChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_MilestoneId",
                table: "Citations",
                column: "MilestoneId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_RestsOnId",
                table: "Citations",
                column: "RestsOnId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_TermId",
                table: "Citations",
                column: "TermId");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_FromEditionId",
                table: "Changes",
                column: "FromEditionId");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_ToEditionId",
                table: "Changes",
                column: "ToEditionId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeSubjects_ChangeId",
                table: "ChangeSubjects",
                column: "ChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeSubjects_PostId",
                table: "ChangeSubjects",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeSubjects_UnitId",
                table: "ChangeSubjects",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Milestones_EditionId",
                table: "Milestones",
                column: "EditionId");

            migrationBuilder.CreateIndex(
                name: "IX_Terms_Key",
                table: "Terms",
                column: "Key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Citations_Changes_ChangeId",
                table: "Citations");

            migrationBuilder.DropForeignKey(
                name: "FK_Citations_Milestones_MilestoneId",
                table: "Citations");

            migrationBuilder.DropForeignKey(
                name: "FK_Citations_Sources_RestsOnId",
                table: "Citations");

            migrationBuilder.DropForeignKey(
                name: "FK_Citations_Terms_TermId",
                table: "Citations");

            migrationBuilder.DropTable(
                name: "ChangeSubjects");

            migrationBuilder.DropTable(
                name: "Milestones");

            migrationBuilder.DropTable(
                name: "Terms");

            migrationBuilder.DropTable(
                name: "Changes");

            migrationBuilder.DropIndex(
                name: "IX_Citations_ChangeId",
                table: "Citations");

            migrationBuilder.DropIndex(
                name: "IX_Citations_MilestoneId",
                table: "Citations");

            migrationBuilder.DropIndex(
                name: "IX_Citations_RestsOnId",
                table: "Citations");

            migrationBuilder.DropIndex(
                name: "IX_Citations_TermId",
                table: "Citations");

            migrationBuilder.DropColumn(
                name: "Label_En",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Label_EnBasis",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Label_Fr",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Label_FrBasis",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "ChangeId",
                table: "Citations");

            migrationBuilder.DropColumn(
                name: "MilestoneId",
                table: "Citations");

            migrationBuilder.DropColumn(
                name: "RestsOnId",
                table: "Citations");

            migrationBuilder.DropColumn(
                name: "TermId",
                table: "Citations");
        }
    }
}
