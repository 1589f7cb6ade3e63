import { Component } from "@angular/core";
import { RouterLink } from "@angular/router";

@Component({
  imports: [RouterLink],
  template: `
    <h1>Home</h1>
    <p><a routerLink="/guide">Go to the guide</a></p>
  `,
})
export class Home {}
